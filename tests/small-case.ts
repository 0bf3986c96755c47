/** A story of three decisions with its dossier: small enough to know by heart. */
import type { Dossier, History, Material, OtherChoice, Questions, Verdict } from "../src/debrief";
import type { BookEnding } from "../src/narrative";
import { replay } from "../src/runs";
import { inkStory } from "./ink-story";

const story = inkStory(`
A letter lies here. # chapter: desk # title: The desk # place: New York # date: 1992-10 # src: F01
-> letter
== letter
Who is told? # decision: letter
+ [The *minister*. # id: tell # record: likely # considered: F02]
    -> mine
+ [Nobody. # id: drop # considered: none]
    It lies in a drawer. # src: background
    -> mine
+ [Look at the stamp. # aside: stamp]
    The stamp is grey. # src: F03
    -> letter
== mine
A mine. # place: Unsan # date: 1992-11 # src: F02
In 2017 it was told. # known-later: F03
What is signed? # decision: mine
+ [A survey. # id: survey # record: thin]
    -> line
+ [A purchase. # id: buy # considered: none]
    -> line
== line
Years go. # date: 1997
Is there a line? # decision: line
+ [Keep it. # id: keep]
    -> over
+ [Close it. # id: close]
    -> over
== over
The end. # ending: end
-> END
`);

/** The history along these choices; throws when the story does not offer one. */
export function historyOf(...choices: readonly string[]): History {
  const played = replay(story, choices);
  if (!played.ok || played.value.stopped) throw new Error(`not offered: ${choices.join(" ")}`);
  return { moments: played.value.moments, run: { choices } };
}

export const onRecord = ["letter.tell", "mine.survey", "line.keep"] as const;
export const offRecord = ["desk/stamp", "letter.drop", "mine.buy", "line.close"] as const;

const tests = (first: Verdict, others: Verdict): OtherChoice["tests"] => {
  const answer = (verdict: Verdict) => ({ verdict, why: `It ${verdict}.` });
  return {
    clarity: answer(first),
    cotenability: answer(others),
    minimalRewrite: answer(others),
    theory: answer(others),
    baseRate: answer(others),
    projectability: answer(others),
  };
};

const blockers = [{ who: "The office", how: "By not signing." }];
const at = (decision: string, question: string) => ({
  id: decision,
  title: `The ${decision}`,
  question,
  date: "1992",
  place: "Somewhere",
  desk: "A clerk",
  knownThen: { text: `What the ${decision} knew.`, facts: ["F01"] },
});
const other = (id: string, bends: OtherChoice["bends"], answers: OtherChoice["tests"]): OtherChoice => ({
  id,
  label: id,
  weight: 1,
  record: false,
  blockers,
  bends,
  tests: answers,
});
const happened = (id: string, words: string) => ({
  id,
  label: `Label of ${id}`,
  weight: 0,
  record: true as const,
  blockers,
  onRecord: words,
});
const fact = (id: string, sources: readonly string[]) => ({
  id,
  core: true,
  class: "reported" as const,
  date: "1992",
  text: `The text of ${id}.`,
  why: "One source.",
  sources,
  leansOn: [],
  disputedIn: [],
});
const source = (id: string, kind: Dossier["sources"][number]["kind"]) => ({
  id,
  publisher: "A paper",
  title: `Title of ${id}`,
  author: null,
  date: "1992",
  address: "https://example.org/",
  kind,
  stake: "None.",
  readIn: null,
});

export const dossier: Dossier = {
  facts: [fact("F01", ["S01"]), fact("F02", ["S01", "S02"]), fact("F03", ["S03"])],
  sources: [
    source("S01", "of-the-time"),
    source("S02", "later"),
    source("S03", "later"),
    source("S04", "later"),
  ],
  conflicts: [],
  people: [],
  glossary: [],
  decisions: [
    {
      ...at("letter", "Who is told?"),
      choices: [
        happened("letter.tell", "Likely."),
        other("letter.drop", [{ fact: "F02", how: "Nobody hears." }], tests("holds", "strained")),
      ],
    },
    {
      ...at("mine", "What is signed?"),
      choices: [
        happened("mine.survey", "Thin."),
        other("mine.buy", [{ fact: "F01", how: "It is bought." }], tests("fails", "holds")),
      ],
    },
    {
      ...at("line", "Is there a line?"),
      choices: [
        other("line.keep", [], tests("holds", "holds")),
        other("line.close", [], tests("holds", "holds")),
      ],
    },
  ],
};

const question = (id: string) => ({ id, text: `Question ${id}?`, asks: null });

export const questions: Questions = {
  estimate: "Could it have held?",
  everyone: [question("all-1"), question("all-2")],
  gentle: [question("gentle-1")],
  endings: { end: [question("end-1")], other: [question("other-1")] },
};

const ending: BookEnding = {
  id: "end",
  title: "The end",
  line: "It ends.",
  paid: "A clerk.",
  spared: "A town.",
  weakest: "The years.",
  unknown: "Much.",
};

export const material: Material = {
  dossier,
  questions,
  facts: Object.fromEntries(dossier.facts.map((each) => [each.id, each.class])),
  endings: [ending],
};
