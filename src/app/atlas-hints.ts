/** What is still to find, by place, without saying what it is. Pure. */
import { numberInWords } from "../page";
import type { AtlasMatter, Told } from "./atlas-matter";

/** “Two decisions in Jerusalem still lead somewhere new”: decisions that the reader has met, with choices never taken. */
export function hints({ map, seen }: AtlasMatter, told: Told): readonly string[] {
  const places = new Map<string, number>();
  for (const [column, { place }] of map.decisions.entries()) {
    const nodes = map.nodes.filter((node) => node.column === column);
    const taken = nodes.filter(({ id }) => seen.has(id)).length;
    if (taken === 0 || taken === nodes.length || !told.decision(column)) continue;
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  return [...places].map(([place, count]) => {
    const number = numberInWords(count);
    const decisions = `${number[0]?.toUpperCase()}${number.slice(1)} ${count === 1 ? "decision" : "decisions"}`;
    return `${decisions} ${placed(place)} still ${count === 1 ? "leads" : "lead"} somewhere new.`;
  });
}

function placed(place: string): string {
  return /^(On|At|In) /.test(place) ? `${place[0]?.toLowerCase()}${place.slice(1)}` : `in ${place}`;
}
