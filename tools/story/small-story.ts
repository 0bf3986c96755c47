/** A story of a few lines with all its data, in a folder of its own: for tests to break. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ink = `# title: A small story
# dossier: facts.json
VAR trust = 1 // 0-2
LIST Mine = mine_none, mine_dug
VAR mine = mine_none
-> ch_mine
=== ch_mine ===
A hill. # chapter: mine # title: The mine # scene: hill # place: Unsan # date: 1992-10~ # src: F01
-> desk
= desk
One line is empty. # decision: mine
+ [Dig. # id: dig # for: Gold. # record: likely # considered: F01]
    ~ mine = mine_dug
    ~ shift(trust, 1, 2)
    -> over
+ [Wait. # id: wait # for: Time. # considered: none]
    -> over
+ [Look closer. # aside: stone]
    A stone, {trust > 0: grey ore}. # disputed: C1 # gloss: ore # says: peres
    -> desk
= over
+ [On. # turn]
- {mine == mine_dug: It is over. # src: background}
The last page. # ending: record
-> END
=== function shift(ref meter, by, most) ===
~ meter = meter + by
`;

const fact = {
  core: true,
  class: "documented",
  date: "1992-10~",
  text: "There is a hill.",
  why: "Seen.",
  sources: ["S01"],
  leansOn: [],
  disputedIn: ["C1"],
};
const source = {
  publisher: "A paper",
  title: "A hill",
  author: null,
  date: "1992",
  address: "https://example.org/hill",
  kind: "later",
  stake: "none",
  readIn: null,
};
const person = {
  name: "A minister",
  shown: "name",
  role: "minister",
  country: "Israel",
  part: "Signed.",
  status: "died",
  died: "2016",
  publicFigure: true,
  care: "None.",
};
const ending = {
  title: "As it was",
  tableau: "ending-record",
  line: "It was so.",
  paid: "No one.",
  spared: "No one.",
  weakest: "None.",
  unknown: "Much.",
};
const answer = { verdict: "strained", why: "Hills are high." };
const blockers = [{ who: "The rain", how: "It falls." }];
const choices = [
  { id: "mine.dig", label: "Dig", weight: 0, record: true, blockers, onRecord: "They dug." },
  {
    id: "mine.wait",
    label: "Wait",
    weight: 1,
    record: false,
    blockers,
    bends: [{ fact: "F01", how: "There is less of a hill." }],
    tests: {
      clarity: answer,
      cotenability: answer,
      minimalRewrite: answer,
      theory: answer,
      baseRate: answer,
      projectability: answer,
    },
  },
];

/** Five questions; the first asks for structures. */
const five = (set: string): readonly object[] =>
  Array.from({ length: 5 }, (_, at) => ({
    id: `${set}-${at + 1}`,
    text: "What is a hill?",
    asks: at === 0 ? "structures" : null,
  }));

const data: Readonly<Record<string, unknown>> = {
  facts: [{ id: "F01", ...fact }],
  sources: [{ id: "S01", ...source }],
  conflicts: [
    {
      id: "C1",
      title: "How high?",
      versions: [{ who: "A paper", says: "High.", facts: ["F01"], stake: "none" }],
      weSay: "Some.",
    },
  ],
  people: [{ id: "peres", ...person }],
  glossary: [{ id: "ore", term: "Ore", meaning: "Stone with metal in it." }],
  decisions: [
    {
      id: "mine",
      title: "The mine",
      question: "Dig?",
      date: "1992-10~",
      place: "Unsan",
      desk: "The delegation",
      knownThen: { text: "There is a hill.", facts: ["F01"] },
      choices,
    },
  ],
  questions: {
    estimate: "Could the hill have held?",
    everyone: five("asked"),
    gentle: five("gentle"),
    endings: { record: five("record").slice(0, 3) },
  },
  endings: [{ id: "record", ...ending }],
  variables: {
    trust: { title: "Trust", start: 1, least: 0, most: 2, values: { 0: "none", 1: "some", 2: "much" } },
    mine: { title: "The mine", start: "mine_none", values: { mine_none: "untouched", mine_dug: "dug" } },
  },
  register: { "mine.dig": 1, "mine.wait": 2, "mine/stone": 3 },
};

/** Every file of the small story, by name. */
export const smallStory: Readonly<Record<string, string>> = {
  "main.ink": ink,
  ...Object.fromEntries(
    Object.entries(data).map(([name, json]) => [`${name}.json`, JSON.stringify(json, null, 2)]),
  ),
};

/** Replaces `from`, which must be in the file, by `to`. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface Folder {
  /** The path of its main.ink. */
  readonly main: string;
  readonly remove: () => void;
}

/** The small story in a new folder, after one edit. */
export function writtenStory(edit?: Edit): Folder {
  const folder = mkdtempSync(join(tmpdir(), "story-"));
  for (const [file, text] of Object.entries(smallStory))
    writeFileSync(join(folder, file), edit?.file === file ? edited(text, edit) : text);
  return { main: join(folder, "main.ink"), remove: () => rmSync(folder, { recursive: true }) };
}

function edited(text: string, { file, from, to }: Edit): string {
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
  return text.replace(from, () => to);
}
