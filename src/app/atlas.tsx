/** The map of histories, in a chunk of its own: fetched when somebody asks. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import map from "../../story/map.json";
import "../page/styles/atlas.css";
import type { HistoryMap, OracleAnswer } from "../atlas";
import type { StoryBook } from "../narrative";
import {
  AtlasView,
  spoilerLevels,
  type AtlasActs,
  type AtlasFindings,
  type Pending,
  type Send,
  type SpoilerLevel,
} from "../page";
import { findings } from "./atlas-findings";
import { decisionOf, type AtlasMatter } from "./atlas-matter";
import { atlasModel } from "./atlas-model";
import { askOracle } from "./atlas-oracle";
import { chapterStart, histories, type Histories } from "./atlas-histories";
import type { Core } from "./core";
import type { Storage } from "./storage";

export function content(core: Core, send: Send): ComponentChildren {
  return (
    <Atlas
      histories={histories(core)}
      book={core.book}
      storage={core.storage}
      topic={core.state.topic}
      send={send}
    />
  );
}

interface AtlasProps {
  readonly histories: Histories;
  readonly book: StoryBook;
  readonly storage: Storage;
  readonly topic: string | null;
  readonly send: Send;
}

const LEVEL = "atlas-level";

function Atlas({ histories: read, book, storage, topic, send }: AtlasProps): JSX.Element {
  const [level, setLevel] = useState(() => readLevel(storage));
  const { present } = read;
  const answer = useOracle(present.choices);
  const { model, found } = useMemo(() => {
    const matter: AtlasMatter = { map: map as unknown as HistoryMap, book, level, ...read };
    const told: Pending<AtlasFindings> =
      answer.kind === "ready" ? { kind: "ready", value: findings(matter, answer.value) } : answer;
    return { model: atlasModel(matter), found: told };
  }, [book, level, present.choices, answer]);
  return (
    <AtlasView
      model={model}
      level={level}
      findings={found}
      topic={topic}
      acts={{
        ...travelling(read, send),
        setLevel(next) {
          storage.write(LEVEL, next);
          setLevel(next);
        },
      }}
    />
  );
}

/** Anything else that was kept is the least. */
function readLevel(storage: Storage): SpoilerLevel {
  const kept = storage.read(LEVEL);
  return spoilerLevels.find((level) => level === kept) ?? "seen";
}

function useOracle(choices: readonly string[]): Pending<OracleAnswer> {
  const [answer, setAnswer] = useState<Pending<OracleAnswer>>({ kind: "working" });
  useEffect(() => {
    let asked = true;
    setAnswer({ kind: "working" });
    const ask = async (): Promise<void> => {
      const value = await askOracle(choices);
      if (asked) setAnswer(value ? { kind: "ready", value } : { kind: "failed" });
    };
    void ask();
    return () => {
      asked = false;
    };
  }, [choices]);
  return answer;
}

/** Along the present history where it leads there; else along a kept one. */
function travelling(
  { present, kept, moments }: Histories,
  send: Send,
): Pick<AtlasActs, "readAgain" | "decideOtherwise"> {
  const all = [...present.choices, ...present.ahead];
  const road = (decision: string): readonly string[] =>
    [all, ...kept.map(({ choices }) => choices)].find((choices) => at(choices, decision) >= 0) ?? [];
  return {
    readAgain(decision) {
      const choices = road(decision);
      const start = chapterStart(moments, at(choices, decision));
      if (choices === all && present.reading) send({ type: "jump", at: start });
      else send({ type: "adopt", choices: choices.slice(0, start) });
    },
    decideOtherwise(decision) {
      const choices = road(decision);
      send({ type: "adopt", choices: choices.slice(0, at(choices, decision)) });
    },
  };
}

function at(choices: readonly string[], decision: string): number {
  return choices.findIndex((choice) => decisionOf(choice) === decision);
}
