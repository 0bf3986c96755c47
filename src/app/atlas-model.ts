/** Makes what the map of histories shows, out of the map, the reader's histories and how much they want told. Pure. */
import type { HistoryMap, MapNode } from "../atlas";

import { shareInWords, type AtlasDecision, type AtlasEnding, type AtlasModel } from "../page";
import { drawing } from "./atlas-drawing";
import { hints } from "./atlas-hints";
import { decisionOf, toldOf, type AtlasMatter, type KeptHistory, type Told } from "./atlas-matter";

export function atlasModel(matter: AtlasMatter): AtlasModel {
  const { map, book, level } = matter;
  const told = toldOf(matter);
  const decisions = map.decisions.map((_, column) => decisionView(matter, told, column));
  const endings = map.nodes.filter(told.isEnding).map((node) => endingView(matter, told, node));
  const shown = {
    decisions: decisions.filter((decision) => level !== "seen" || decision.told !== null),
    endings: endings.filter((ending) => level !== "seen" || ending.title !== null),
  };
  return {
    drawing: drawing(matter, told),
    ...shown,
    untold: {
      decisions: decisions.length - shown.decisions.length,
      endings: endings.length - shown.endings.length,
    },
    hints: hints(matter, told),
    outdated: map.story !== book.version,
  };
}

function decisionView(matter: AtlasMatter, told: Told, column: number): AtlasDecision {
  const { map, book, level, present, kept } = matter;
  const { id, question, place, date } = map.decisions[column] as HistoryMap["decisions"][number];
  const title = told.decision(column)?.title;
  const nodes = map.nodes.filter((node) => node.column === column);
  const records = new Set(
    book.decisions.flatMap((each) => each.choices.filter(({ record }) => record)).map((each) => each.id),
  );
  const choices = nodes.flatMap((node) => {
    const words = told.words(node);
    if (words === null) return [];
    return [
      {
        id: node.id,
        words,
        share: level === "seen" ? null : countInWords(node, map),
        yours: present.choices.includes(node.id),
        record: records.has(node.id),
        kept: kept.filter((history) => history.choices.includes(node.id)).map(({ name }) => name),
      },
    ];
  });
  const here = standing(matter, id);
  return {
    id,
    number: column + 1,
    told: title === undefined ? null : { title, question, place, date },
    choices,
    untold: nodes.length - choices.length,
    here,
    through: here === "not-met" ? (through(kept, nodes)?.name ?? null) : null,
  };
}

function standing({ present }: AtlasMatter, decision: string): AtlasDecision["here"] {
  const taken = (choices: readonly string[]): boolean =>
    choices.some((choice) => decisionOf(choice) === decision);
  if (taken(present.choices)) return "decided";
  if (present.open === decision) return "open";
  return taken(present.ahead) ? "ahead" : "not-met";
}

/** The kept history that meets one of these choices. */
export function through(
  kept: readonly KeptHistory[],
  nodes: readonly { readonly id: string }[],
): KeptHistory | null {
  return kept.find(({ choices }) => nodes.some(({ id }) => choices.includes(id))) ?? null;
}

function endingView(matter: AtlasMatter, told: Told, node: MapNode): AtlasEnding {
  const { map, book, level, present, kept } = matter;
  const title = told.words(node);
  const ending = book.endings.find(({ id }) => id === node.id);
  return {
    id: `ending-${node.id}`,
    title,
    line: title === null ? null : (ending?.line ?? null),
    share: level === "seen" ? null : countInWords(node, map),
    yours: present.ending === node.id,
    record: title !== null && map.nodes[map.record.at(-1) ?? -1]?.id === node.id,
    kept: kept.filter((history) => history.ending === node.id).map(({ name }) => name),
  };
}

function countInWords({ runs }: MapNode, map: HistoryMap): string {
  return `${runs.toLocaleString("en")} histories, ${shareInWords(runs / map.runs)}`;
}
