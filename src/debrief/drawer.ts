/** The drawer, opened: what was true on the way and known only later. */
import { spans, type Heading, type Span } from "../narrative";
import type { Fact } from "./dossier";
import type { History } from "./path";

/** What lay in the drawer of one turn. */
export interface Drawer {
  readonly title: string;
  readonly place: string;
  /** EDTF: when it was not known yet. */
  readonly date: string;
  readonly lines: readonly { readonly spans: readonly Span[]; readonly facts: readonly Fact[] }[];
}

export function drawersOf({ moments }: History, facts: readonly Fact[]): readonly Drawer[] {
  const seen = new Set<string>();
  return moments.flatMap(({ turn: { heading, drawer } }) => {
    const fresh = drawer.filter(({ text }) => !seen.has(text));
    for (const { text } of fresh) seen.add(text);
    return fresh.length === 0 ? [] : [opened(heading, fresh, facts)];
  });
}

function opened(
  { title, place, date }: Heading,
  lines: readonly { readonly text: string; readonly facts: readonly string[] }[],
  facts: readonly Fact[],
): Drawer {
  return {
    title,
    place,
    date,
    lines: lines.map((line) => ({
      spans: spans(line.text),
      facts: facts.filter(({ id }) => line.facts.includes(id)),
    })),
  };
}
