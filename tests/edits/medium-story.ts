/**
 * A story of a dozen decisions in our tags, as a plan that a program can edit and write out as Ink:
 * meters that gate choices, asides, page-turns, choices that pass a chapter by, endings by rules.
 */
import { dice } from "../../src/atlas";

export interface PlannedChoice {
  readonly id: string;
  readonly text: string;
  /** Offered only where this meter is at least so high. */
  readonly needs: { readonly meter: string; readonly least: number } | null;
  readonly raises: string | null;
  /** The chapter that follows; null for the next in the row. */
  readonly to: string | null;
}

export interface Chapter {
  readonly name: string;
  readonly knot: string;
  readonly lines: readonly string[];
  /** Page-turns before the desk. */
  readonly pages: number;
  /** Empty where the chapter is only read. */
  readonly choices: readonly PlannedChoice[];
  readonly asides: readonly string[];
}

export interface Plan {
  readonly meters: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly endings: readonly {
    readonly name: string;
    readonly text: string;
    readonly meter: string | null;
  }[];
}

const DECISIONS = 12;
const meters = ["trust", "purse", "fame"];

/** The same seed, the same plan. */
export function mediumPlan(seed: number): Plan {
  const roll = dice(seed);
  const below = (most: number): number => Math.floor(roll() * most);
  const meter = (): string => meters[below(meters.length)] as string;
  const choice = (at: number, nth: number): PlannedChoice => ({
    id: `c${nth}`,
    text: `Do ${nth} of ${at}.`,
    needs: nth > 0 && roll() < 0.4 ? { meter: meter(), least: 1 + below(2) } : null,
    raises: roll() < 0.6 ? meter() : null,
    to: at + 2 < DECISIONS && roll() < 0.12 ? `d${at + 2}` : null,
  });
  const chapters = Array.from({ length: DECISIONS }, (_, at) => ({
    name: `d${at}`,
    knot: `knot_${at}`,
    lines: [`Chapter ${at} begins.`, `It is ${["cold", "late", "quiet"][below(3)]}.`],
    pages: below(3),
    choices: Array.from({ length: 2 + below(3) }, (_each, nth) => choice(at, nth)),
    asides: ["look", "ask"].slice(below(2)),
  }));
  const endings = [
    { name: "bright", text: "It is bright.", meter: meter() },
    { name: "dim", text: "It is dim.", meter: meter() },
    { name: "grey", text: "It is grey.", meter: null },
  ];
  return { meters, chapters, endings };
}

export function inkOf(plan: Plan): string {
  const variables = plan.meters.map((meter) => `VAR ${meter} = 0`);
  const chapters = plan.chapters.map((chapter, at) => knot(chapter, plan, at));
  return [...variables, `-> ${plan.chapters[0]?.knot}`, ...chapters, outcome(plan)].join("\n");
}

/** Every id that the plan's register must number. */
export function choiceIdsOf({ chapters }: Plan): readonly string[] {
  return chapters.flatMap(({ name, choices }) => choices.map(({ id }) => `${name}.${id}`));
}

function knot(chapter: Chapter, plan: Plan, at: number): string {
  const { name, lines, pages, choices } = chapter;
  const meter = plan.meters[at % plan.meters.length] as string;
  const told = `A meter is {${meter} > 1: high|low}.`;
  const turns = Array.from({ length: pages }, (_, page) => `+ [On # turn]\n- Page ${page + 2}.`);
  const next = plan.chapters[at + 1]?.knot ?? "outcome";
  return [
    `=== ${chapter.knot} ===`,
    `${lines[0]} # chapter: ${name} # title: ${name} # scene: ${name} # place: Here # date: 1992`,
    ...lines.slice(1),
    told,
    ...turns,
    ...(choices.length > 0 ? desk(chapter, plan, next) : [`+ [Read on # turn]`, `- -> ${next}`]),
  ].join("\n");
}

function desk({ name, choices, asides }: Chapter, plan: Plan, next: string): readonly string[] {
  const knotOf = (to: string | null): string =>
    plan.chapters.find((chapter) => chapter.name === to)?.knot ?? next;
  return [
    "-> desk",
    "= desk",
    `What now? # decision: ${name}`,
    ...choices.flatMap(({ id, text, needs, raises, to }) => [
      `+ ${needs ? `{${needs.meter} >= ${needs.least}} ` : ""}[${text} # id: ${id}]`,
      ...(raises ? [`    ~ ${raises} = ${raises} + 1`] : []),
      `    Done: ${id}.`,
      `    -> ${knotOf(to)}`,
    ]),
    ...asides.flatMap((aside) => [
      `+ [To ${aside}. # aside: ${aside}]`,
      `    A closer ${aside}.`,
      "    -> desk",
    ]),
  ];
}

function outcome({ endings, meters: all }: Plan): string {
  const rules = endings.map(({ name, meter }) => `- ${meter ? `${meter} > 2` : "else"}: -> end_${name}`);
  const knots = endings.map(({ name, text }) => `=== end_${name} ===\n${text} # ending: ${name}\n-> END`);
  return [
    "=== outcome ===",
    "Enough.",
    "+ [See what came of it # turn]",
    "-",
    "{",
    // Ink wants a condition, also where every ending with one was edited away.
    `- ${all[0]} < 0: -> END`,
    ...rules,
    "}",
    ...knots,
  ].join("\n");
}
