/** The ways in which an author edits a story, each applied to a plan at a place that is drawn. */
import type { Chapter, Plan, PlannedChoice } from "./medium-story";

/**
 * What following must say of a run: all of it the same; or one choice gone, where the reader is asked
 * again; or a decision that is new; or one that is no more; or an order that has changed.
 */
export type Expected =
  | { readonly kind: "all-same" | "decisions-swapped" }
  | { readonly kind: "choice-gone"; readonly choices: readonly string[] }
  | { readonly kind: "decision-new" | "decision-gone"; readonly decision: string }
  | { readonly kind: "condition"; readonly choice: string };

export interface Edit {
  readonly plan: Plan;
  readonly expected: Expected;
}

/** A whole number from 0, below `most`. */
export type Below = (most: number) => number;

type PlanEdit = (plan: Plan, below: Below) => Edit;

const allSame: Expected = { kind: "all-same" };
const newChoice = (id: string): PlannedChoice => ({
  id,
  text: "Something new.",
  needs: null,
  raises: null,
  to: null,
});

/** The plan with its `at`th chapter made anew: into one, several or none. */
function withChapter(plan: Plan, at: number, make: (chapter: Chapter) => readonly Chapter[]): Plan {
  return {
    ...plan,
    chapters: plan.chapters.flatMap((chapter, nth) => (nth === at ? make(chapter) : [chapter])),
  };
}

function withChoices(
  plan: Plan,
  at: number,
  make: (choices: readonly PlannedChoice[]) => readonly PlannedChoice[],
): Plan {
  return withChapter(plan, at, (chapter) => [{ ...chapter, choices: make(chapter.choices) }]);
}

/** A chapter, and one of its choices that is not the first: the first is always offered, and stays. */
function drawn(plan: Plan, below: Below): { readonly at: number; readonly nth: number; readonly id: string } {
  const at = below(plan.chapters.length);
  const { name = "", choices = [] } = plan.chapters[at] ?? {};
  const nth = 1 + below(choices.length - 1);
  return { at, nth, id: `${name}.${choices[nth]?.id}` };
}

/** Names that no edit before has given. */
const addedTo = ({ chapters }: Plan): { readonly name: string; readonly knot: string } => ({
  name: `added${chapters.length}`,
  knot: `added_${chapters.length}`,
});
const doubtOf = ({ meters }: Plan): string => `doubt${meters.length}`;

const everywhere = (plan: Plan, make: (chapter: Chapter, at: number) => Chapter): Plan => ({
  ...plan,
  chapters: plan.chapters.map(make),
});

export const planEdits: Readonly<Record<string, PlanEdit>> = {
  "a choice inserted above": (plan, below) => ({
    plan: withChoices(plan, below(plan.chapters.length), (choices) => [
      newChoice(`fresh${choices.length}`),
      ...choices,
    ]),
    expected: allSame,
  }),
  "choices reordered": (plan) => ({
    plan: everywhere(plan, (chapter) => ({ ...chapter, choices: chapter.choices.toReversed() })),
    expected: allSame,
  }),
  "all reworded": (plan) => ({
    plan: everywhere(plan, (chapter) => ({
      ...chapter,
      lines: chapter.lines.map((line) => `${line} Or so it seems.`),
      choices: chapter.choices.map((choice, nth, all) => ({ ...choice, text: all.at(-1 - nth)?.text ?? "" })),
    })),
    expected: allSame,
  }),
  "a choice removed": (plan, below) => {
    const { at, nth, id } = drawn(plan, below);
    const edited = withChoices(plan, at, (choices) => choices.toSpliced(nth, 1));
    return { plan: edited, expected: { kind: "choice-gone", choices: [id] } };
  },
  "a choice renamed": (plan, below) => {
    const { at, nth, id } = drawn(plan, below);
    const rename = (choice: PlannedChoice): PlannedChoice => ({ ...choice, id: `${choice.id}-renamed` });
    const edited = withChoices(plan, at, (all) => all.map((each, i) => (i === nth ? rename(each) : each)));
    return { plan: edited, expected: { kind: "choice-gone", choices: [id] } };
  },
  "knots renamed": (plan) => ({
    plan: everywhere(plan, (chapter, at) => ({ ...chapter, knot: `place_${plan.chapters.length - at}` })),
    expected: allSame,
  }),
  "a chapter split": (plan, below) => ({
    plan: withChapter(plan, below(plan.chapters.length), (chapter) => [
      { ...chapter, name: `${chapter.name}-before`, choices: [], asides: [] },
      { ...chapter, knot: `${chapter.knot}_after`, pages: 1 },
    ]),
    expected: allSame,
  }),
  "a decision added": (plan, below) => ({
    plan: withChapter(plan, below(plan.chapters.length), (chapter) => [
      { ...chapter, ...addedTo(plan), choices: [newChoice("yes"), newChoice("no")] },
      chapter,
    ]),
    expected: { kind: "decision-new", decision: addedTo(plan).name },
  }),
  "a decision added that has one choice only": (plan, below) => ({
    plan: withChapter(plan, below(plan.chapters.length), (chapter) => [
      { ...chapter, ...addedTo(plan), pages: 0, choices: [newChoice("only")], asides: [] },
      chapter,
    ]),
    expected: { kind: "decision-new", decision: addedTo(plan).name },
  }),
  "a decision removed": (plan, below) => {
    const at = below(plan.chapters.length);
    const decision = plan.chapters[at]?.name ?? "";
    return {
      plan: withChapter(plan, at, (chapter) => [{ ...chapter, choices: [] }]),
      expected: { kind: "decision-gone", decision },
    };
  },
  "a condition changed": (plan, below) => {
    const { at, nth, id } = drawn(plan, below);
    const needs = { meter: plan.meters[below(plan.meters.length)] ?? "", least: 2 };
    const edited = withChoices(plan, at, (all) =>
      all.map((each, i) => (i === nth ? { ...each, needs } : each)),
    );
    return { plan: edited, expected: { kind: "condition", choice: id } };
  },
  "a variable added": (plan) => ({
    plan: everywhere({ ...plan, meters: [...plan.meters, doubtOf(plan)] }, (chapter) => ({
      ...chapter,
      lines: [...chapter.lines, `{${doubtOf(plan)} > 2: Doubt grows.|All is well.}`],
      choices: chapter.choices.map((choice) => ({ ...choice, raises: choice.raises ?? doubtOf(plan) })),
    })),
    expected: allSame,
  }),
  "a variable removed": (plan, below) => {
    // Not one that an edit before has put into the lines.
    const first = plan.meters.filter((each) => !each.startsWith("doubt"));
    const meter = first[below(first.length)] ?? "";
    const free = (choice: PlannedChoice): PlannedChoice => ({
      ...choice,
      needs: choice.needs?.meter === meter ? null : choice.needs,
      raises: choice.raises === meter ? null : choice.raises,
    });
    const endings = plan.endings.filter((ending) => ending.meter !== meter);
    const rest = plan.meters.filter((each) => each !== meter);
    const meters = rest.length > 0 ? rest : ["empty"];
    const edited = everywhere({ ...plan, meters, endings }, (chapter) => ({
      ...chapter,
      choices: chapter.choices.map(free),
    }));
    return { plan: edited, expected: allSame };
  },
  "an ending changed": (plan) => ({
    plan: {
      ...plan,
      endings: [
        { name: "new", text: "It ends anew.", meter: plan.meters[0] ?? null },
        ...plan.endings.slice(1),
      ],
    },
    expected: allSame,
  }),
  "pages and asides changed": (plan) => ({
    plan: everywhere(plan, (chapter, at) => ({
      ...chapter,
      pages: (chapter.pages + 1 + (at % 2)) % 3,
      asides: at % 2 === 0 ? [] : ["listen", ...chapter.asides],
    })),
    expected: allSame,
  }),
  "two decisions swapped": (plan, below) => {
    const at = below(plan.chapters.length - 1);
    const [one, other] = plan.chapters.slice(at, at + 2) as [Chapter, Chapter];
    return {
      plan: { ...plan, chapters: plan.chapters.toSpliced(at, 2, other, one) },
      expected: { kind: "decisions-swapped" },
    };
  },
};
