/** The story itself, edited by a program in its text. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import registerFile from "../../story/register.json" with { type: "json" };
import { openStory, type Story } from "../../src/narrative";
import type { Register } from "../../src/runs";
import { compileInk, problemLine } from "../../tools/story/compile";
import type { Expected } from "./plan-edits";
import { remembering } from "./remembering";
import type { Trial } from "./trial";

/** The text of each Ink file, by its path in the folder of the story. */
type Sources = ReadonlyMap<string, string>;

export interface TextEdit {
  readonly edit: (sources: Sources) => Sources;
  readonly expected: Expected;
  /** Ids that the edit brings. */
  readonly adds?: readonly string[];
}

const MINE = "chapters/03-mine.ink";
const register: Register = registerFile;
const allSame: Expected = { kind: "all-same" };
/** Everything from one choice to the next, or to the end of its stitch. */
const CHOICE = /^\+ .*\n(?:(?![+=]).*\n)*/gmu;

export const textEdits: Readonly<Record<string, TextEdit>> = {
  "a choice inserted above": {
    edit: within(
      MINE,
      /^\+ \[Survey it/mu,
      "+ [Say nothing. # id: silent]\n    Nothing.\n    -> mine_after\n$&",
    ),
    expected: allSame,
    adds: ["mine.silent"],
  },
  "choices reordered": {
    edit: everywhere(/^= desk\n(?:(?!=).*\n)*/gmu, (desk) => {
      const rows = desk.match(CHOICE) ?? [];
      return desk.replace(rows.join(""), () => rows.toReversed().join(""));
    }),
    expected: allSame,
  },
  "all reworded": {
    edit: everywhere(/^(\+ (?:\{[^}]*\} )?\[)([^#\]]+)/gmu, "$1Or else: $2"),
    expected: allSame,
  },
  "a choice removed": {
    edit: within(MINE, CHOICE, (row) => (row.includes("# id: survey") ? "" : row)),
    expected: { kind: "choice-gone", choices: ["mine.survey"] },
  },
  "a choice renamed": {
    edit: within(MINE, "# id: water", "# id: wells"),
    expected: { kind: "choice-gone", choices: ["mine.water"] },
    adds: ["mine.wells"],
  },
  "knots renamed": { edit: everywhere(/\bch_(\w+)/gu, "part_$1"), expected: allSame },
  "a chapter split": {
    edit: within(
      MINE,
      /^-> desk\n\n= desk/mu,
      "+ [Look up # turn]\n- -> ch_office\n\n=== ch_office ===\nThe office. # chapter: office # title: The office # scene: unsan-mine # place: Unsan # date: 1992-10\n$&",
    ),
    expected: allSame,
  },
  "a decision added": {
    edit: within(
      MINE,
      /^- -> ch_ports/mu,
      "- -> ch_extra\n\n=== ch_extra ===\nOne thing more. # chapter: extra # title: Extra # scene: unsan-mine # place: Unsan # date: 1992-10\nWhat is it? # decision: extra\n+ [This. # id: this] -> ch_ports\n+ [That. # id: that] -> ch_ports",
    ),
    expected: { kind: "decision-new", decision: "extra" },
    adds: ["extra.this", "extra.that"],
  },
  "a decision removed": {
    edit: within(
      MINE,
      /^= desk\n(?:(?!=).*\n)*/mu,
      "= desk\nNobody asks.\n+ [Go on # turn]\n- -> mine_after\n\n",
    ),
    expected: { kind: "decision-gone", decision: "mine" },
  },
  "a condition changed": {
    edit: within(MINE, "+ [Accept,", "+ {backing >= 3} [Accept,"),
    expected: { kind: "condition", choice: "mine.reopen" },
  },
  "a variable added": {
    edit: (sources) =>
      within(
        MINE,
        /~ mine = mine_\w+/gu,
        "$&\n    ~ mood = mood + 1",
      )(within("variables.ink", /^VAR trust/mu, "VAR mood = 0\n$&")(sources)),
    expected: allSame,
  },
  "a variable removed": {
    edit: (sources) =>
      everywhere(
        /\bexposure\b/gu,
        "0",
      )(everywhere(/^VAR exposure.*\n|^ *~ shift\(exposure.*\n/gmu, "")(sources)),
    expected: allSame,
  },
  "an ending changed": {
    edit: within("rules.ink", /^- else: -> end_record$/mu, "- else: -> end_quiet"),
    expected: allSame,
  },
};

/** The true story, before and after one edit of this kind. Throws when the edit finds nothing, or breaks the Ink. */
export function trueTrial(kind: string): Trial {
  const { edit, expected, adds = [] } = textEdits[kind] as TextEdit;
  const sources = read("story");
  const after = edit(sources);
  const size = Object.keys(register).length;
  const grown = { ...register, ...Object.fromEntries(adds.map((id, at) => [id, size + 1 + at])) };
  return { before: remembered(), after: compiled(after), register, grown, expected };
}

let unedited: Story | null = null;

/** The same for one edit after another: its runs are played once. */
function remembered(): Story {
  return (unedited ??= remembering(trueStory()));
}

/** The story as it stands. */
export function trueStory(): Story {
  return compiled(read("story"));
}

function within(
  file: string,
  what: RegExp | string,
  put: string | ((found: string) => string),
): TextEdit["edit"] {
  return (sources) =>
    changed(
      sources,
      new Map([...sources].map(([name, text]) => [name, name === file ? replaced(text, what, put) : text])),
    );
}

function everywhere(what: RegExp, put: string | ((found: string) => string)): TextEdit["edit"] {
  return (sources) =>
    changed(sources, new Map([...sources].map(([name, text]) => [name, replaced(text, what, put)])));
}

function replaced(text: string, what: RegExp | string, put: string | ((found: string) => string)): string {
  return typeof put === "string" ? text.replace(what, put) : text.replace(what, put);
}

function changed(before: Sources, after: Sources): Sources {
  if ([...after].every(([name, text]) => before.get(name) === text))
    throw new Error("the edit changes nothing");
  return after;
}

function read(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ink"),
  );
  return new Map(files.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]));
}

function compiled(sources: Sources): Story {
  const folder = mkdtempSync(join(tmpdir(), "edited-"));
  try {
    for (const [name, text] of sources) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { ink, problems } = compileInk(join(folder, "main.ink"));
    const errors = problems.filter(({ severity }) => severity === "error");
    if (!ink || errors.length > 0) throw new Error(errors.map(problemLine).join("\n"));
    return openStory(ink);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
