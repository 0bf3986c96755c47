/** The map of histories, in a chunk of its own: fetched when somebody asks. */
import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import map from "../../story/map.json";
import "../page/styles/atlas.css";
import "../page/styles/pivot.css";
import type { HistoryMap } from "../atlas";
import { AtlasView, type AtlasActs, type Send } from "../page";
import { findingsSoFar, readLevel, useOracle, useShelf, writeLevel } from "./atlas-asking";
import { chapterStart, histories, type Histories } from "./atlas-histories";
import { decisionOf, type AtlasMatter } from "./atlas-matter";
import { atlasModel } from "./atlas-model";
import type { Core } from "./core";

/** Throws for a story that the map was not drawn from. */
export function content(core: Core, send: Send): ComponentChildren {
  const known = new Set(core.book.decisions.map(({ id }) => id));
  if (!map.decisions.some(({ id }) => known.has(id))) throw new Error("this story has no map");
  return <Atlas core={core} send={send} />;
}

interface AtlasProps {
  readonly core: Core;
  readonly send: Send;
}

function Atlas({ core, send }: AtlasProps): JSX.Element {
  const { book, storage, state } = core;
  const [level, setLevel] = useState(() => readLevel(storage));
  const kept = useShelf(core);
  const read = histories(core, kept);
  const { choices } = read.present;
  const answer = useOracle(choices);
  const { model, found } = useMemo(() => {
    const matter: AtlasMatter = { map: map as unknown as HistoryMap, book, level, ...read };
    return { model: atlasModel(matter), found: findingsSoFar(matter, answer) };
  }, [book, level, choices, kept, answer]);
  return (
    <AtlasView
      model={model}
      level={level}
      findings={found}
      topic={state.topic}
      acts={{
        ...travelling(read, send),
        setLevel(next) {
          writeLevel(storage, next);
          setLevel(next);
        },
      }}
    />
  );
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
