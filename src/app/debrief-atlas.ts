/** What the debrief takes from the atlas: how much each decision turned, and the history on the map. */
import { useEffect, useMemo, useState } from "preact/hooks";
import map from "../../story/map.json";
import type { HistoryMap, OracleAnswer } from "../atlas";
import type { Step } from "../debrief";
import type { AtlasDrawing, Pending, StepPivot } from "../page";
import { pivotModel } from "./atlas-findings";
import { histories } from "./atlas-histories";
import { atlasModel } from "./atlas-model";
import { askOracle } from "./atlas-oracle";
import type { Core } from "./core";

/** As much is told as the reader has met: endings of other histories are not named here. */
const level = "seen";

export function useDrawing(core: Core): AtlasDrawing {
  return useMemo(
    () =>
      atlasModel({ map: map as unknown as HistoryMap, book: core.book, level, ...histories(core) }).drawing,
    [core.session.run],
  );
}

/** Worked out in a worker, once for a history. */
export function usePivots(core: Core, path: readonly Step[]): Pending<readonly StepPivot[]> {
  const [pivots, setPivots] = useState<Pending<readonly StepPivot[]>>({ kind: "working" });
  const { choices } = core.session.run;
  useEffect(() => {
    let asked = true;
    const tell = (answer: OracleAnswer | null): void => {
      if (asked)
        setPivots(answer ? { kind: "ready", value: stepPivots(core, path, answer) } : { kind: "failed" });
    };
    void askOracle(choices).then(tell);
    return () => {
      asked = false;
    };
  }, [choices]);
  return pivots;
}

function stepPivots(core: Core, path: readonly Step[], answer: OracleAnswer): readonly StepPivot[] {
  const names = { book: core.book, level, seen: histories(core).seen } as const;
  return path.flatMap((step) => {
    const pivot = answer.pivots.find(({ decision }) => decision === step.decision);
    return pivot ? [{ step, pivot: pivotModel(names, answer.endings, pivot) }] : [];
  });
}
