/** Writes a run down as a reader meets it, in Markdown: every line, what it rests on, and what else was offered. */
import {
  evidence,
  spans,
  type Choice,
  type FactClasses,
  type Line,
  type Moment,
  type Story,
} from "../../src/narrative";
import { dateInWords } from "../../src/page/dates";

export interface Teller {
  readonly story: Story;
  readonly classes: FactClasses;
}

/** `moments` and the choices between them, from the first page to the ending. Asides are opened where they are met. */
export function tell(teller: Teller, moments: readonly Moment[], choices: readonly string[]): string {
  const pages = moments.map((moment, at) =>
    page(teller, moment, moments[at - 1] ?? null, choices[at] ?? null),
  );
  return pages.flat().join("\n\n");
}

function page(
  teller: Teller,
  moment: Moment,
  before: Moment | null,
  taken: string | null,
): readonly string[] {
  const { turn } = moment;
  const { chapter, title } = turn.heading;
  const begins = chapter !== before?.turn.heading.chapter;
  const moved = begins || place(moment) !== (before ? place(before) : "");
  return [
    ...(begins ? [`## ${title}`] : []),
    ...(moved ? [`_${place(moment)}_`] : []),
    ...turn.lines.map((line) => paragraph(teller.classes, line)),
    ...asides(teller, moment),
    ...(turn.decision === null ? [] : [decision(turn.choices, taken)]),
  ];
}

function place({ turn: { heading } }: Moment): string {
  return `${heading.place}, ${dateInWords(heading.date)}`;
}

function paragraph(classes: FactClasses, line: Line): string {
  const rests = evidence(line, classes);
  const source = rests === "invented" ? "" : ` <sub>${[rests, ...line.facts].join(" ")}</sub>`;
  return `${line.paper === null ? "" : "> "}${marked(line.text)}${source}`;
}

function marked(text: string): string {
  return spans(text)
    .map((span) => {
      if (span.kind === "foreign") return `<span lang="${span.lang}">${span.text}</span>`;
      return span.kind === "emphasis" ? `_${span.text}_` : span.text;
    })
    .join("");
}

function asides({ story, classes }: Teller, moment: Moment): readonly string[] {
  const offered = moment.turn.choices.filter(({ kind }) => kind === "aside");
  return offered.flatMap((aside) => {
    const opened = story.step(moment, aside.id);
    if (!opened.ok) return [];
    // An aside comes back to the desk, whose lines have been read.
    const read = new Set(moment.turn.lines.map(({ text }) => text));
    const lines = opened.value.turn.lines.filter(({ text }) => !read.has(text));
    return [
      `<details><summary>${aside.text}</summary>`,
      ...lines.map((line) => paragraph(classes, line)),
      "</details>",
    ];
  });
}

function decision(choices: readonly Choice[], taken: string | null): string {
  return choices
    .filter(({ kind }) => kind === "decision")
    .map(({ id, text, purpose, record }) => {
      const words = id === taken ? `**${text}**` : text;
      return `- ${words}${purpose === null ? "" : ` ${purpose}`}${record === null ? "" : ` <sub>the record, ${record}</sub>`}`;
    })
    .join("\n");
}
