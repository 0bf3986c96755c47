/** What the map asks for beside the present history: the reader's spoiler level, the shelf, and the oracle. */
import { useEffect, useState } from "preact/hooks";
import type { OracleAnswer } from "../atlas";
import { spoilerLevels, type AtlasFindings, type Pending, type SpoilerLevel } from "../page";
import { findings } from "./atlas-findings";
import type { KeptHistory } from "./atlas-matter";
import { askOracle } from "./atlas-oracle";
import type { Core } from "./core";
import type { Storage } from "./storage";

const LEVEL = "atlas-level";

/** Anything else that was kept is the least. */
export function readLevel(storage: Storage): SpoilerLevel {
  const kept = storage.read(LEVEL);
  return spoilerLevels.find((level) => level === kept) ?? "seen";
}

export function useOracle(choices: readonly string[]): Pending<OracleAnswer> {
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

export function writeLevel(storage: Storage, level: SpoilerLevel): void {
  storage.write(LEVEL, level);
}

export function findingsSoFar(
  matter: Parameters<typeof findings>[0],
  answer: Pending<OracleAnswer>,
): Pending<AtlasFindings> {
  return answer.kind === "ready" ? { kind: "ready", value: findings(matter, answer.value) } : answer;
}

const NONE: readonly KeptHistory[] = [];

/** The histories on the shelf, the newest first; none until it has been opened, and where it cannot be. */
export function useShelf(core: Core): readonly KeptHistory[] {
  const [kept, setKept] = useState(NONE);
  useEffect(() => {
    let asked = true;
    const open = async (): Promise<void> => {
      const entries = await shelved(core);
      if (asked) setKept(entries);
    };
    void open();
    return () => {
      asked = false;
    };
  }, [core]);
  return kept;
}

async function shelved(core: Core): Promise<readonly KeptHistory[]> {
  try {
    const { openShelf } = await import("./shelf");
    const list = await (await openShelf(core)).list();
    if (!list.ok) return NONE;
    return list.value.entries.map(({ name, choices, ending }) => ({
      name,
      choices,
      ending: ending?.id ?? null,
    }));
  } catch {
    return NONE;
  }
}
