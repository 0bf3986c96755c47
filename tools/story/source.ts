/**
 * Reads Ink as a writer sees it: which lines there are, of what kind, where. Enough to check
 * and to count, and to say where a thing stands; what the Ink means, only the compiler knows.
 */
import { braceBalance, readInline, split, type Divert, type Inline } from "./source-inline";

export type { Divert } from "./source-inline";

export type SourceKind =
  | "content"
  | "choice"
  | "gather"
  | "branch"
  | "logic"
  | "knot"
  | "stitch"
  | "declaration";

export interface SourceLine extends Inline {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly kind: SourceKind;
  /** The knot and stitch that it stands in; "" outside any. */
  readonly knot: string;
  readonly stitch: string;
  /** The knot is a function. */
  readonly inFunction: boolean;
  /** How deep in the weave: the number of `+` or `-` of the choice or gather that it is, or belongs to. */
  readonly depth: number;
  /** A choice that can be taken again. */
  readonly sticky: boolean;
  /** The name in round brackets, by which Ink could count; "" without one. */
  readonly label: string;
  readonly comment: string;
}

export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** Every line of the files, in order. A line of Ink that does two things (a gather with text) is given twice. */
export function scan(files: readonly SourceFile[]): readonly SourceLine[] {
  return files.flatMap(({ file, text }) => new Scanner(file).read(text));
}

const nothing: Inline = { text: "", tags: [], code: "", diverts: [] as readonly Divert[], sequence: false };
const KNOT = /^={2,}\s*(function\s+)?(\w+)\s*(.*?)\s*=*$/;
const STITCH = /^=\s*(\w+)/;
const DECLARATION = /^(?:VAR|CONST|LIST|EXTERNAL|INCLUDE)\s/;
const CHOICE = /^((?:[*+]\s*)+)(.*)$/;
const GATHER = /^((?:-(?!>)\s*)+)(?:\((\w+)\))?(.*)$/;
const SEQUENCE_BLOCK = /^\s*(?:stopping|shuffle|cycle|once)\b[^:]*:/;

class Scanner {
  private readonly file: string;
  private readonly found: SourceLine[] = [];
  private place = { knot: "", stitch: "", inFunction: false, depth: 0 };
  /** The blocks that are open, whether Ink chooses their branches by itself. */
  private readonly blocks: { readonly sequence: boolean }[] = [];
  private at = { line: 0, comment: "" };

  constructor(file: string) {
    this.file = file;
  }

  read(text: string): readonly SourceLine[] {
    for (const [index, { code, comment }] of withoutComments(text).entries()) {
      this.at = { line: index + 1, comment };
      this.readLine(code.trim());
    }
    return this.found;
  }

  private readLine(line: string): void {
    const knot = KNOT.exec(line);
    const stitch = STITCH.exec(line);
    if (line === "" || line.startsWith("TODO:")) return;
    if (knot)
      this.enter(
        { knot: knot[2] ?? "", stitch: "", inFunction: knot[1] !== undefined, depth: 0 },
        "knot",
        knot[3] ?? "",
      );
    else if (stitch) this.enter({ ...this.place, stitch: stitch[1] ?? "", depth: 0 }, "stitch", "");
    else if (DECLARATION.test(line)) this.add("declaration", { ...nothing, code: line });
    else this.readStatement(line);
  }

  private enter(place: typeof this.place, kind: "knot" | "stitch", code: string): void {
    this.place = place;
    this.blocks.length = 0;
    this.add(kind, { ...nothing, code });
  }

  private readStatement(line: string): void {
    const opened = unclosed(line);
    if (line.startsWith("}") && this.blocks.length > 0) {
      this.blocks.pop();
      this.readLine(line.slice(1).trim());
    } else if (opened >= 0) {
      if (opened > 0) this.readStatement(line.slice(0, opened).trim());
      this.open(line.slice(opened + 1));
    } else if (this.blocks.length > 0 && /^-(?!>)/.test(line)) this.readBranch(line.slice(1).trim());
    else if (line.startsWith("~")) this.add("logic", { ...nothing, code: line.slice(1).trim() });
    else if (CHOICE.test(line)) this.readChoice(line);
    else if (GATHER.test(line)) this.readGather(line);
    else this.readContent(line);
  }

  /** What closes a block may stand at the end of its last line. */
  private readContent(line: string): void {
    const end = this.blocks.length > 0 ? braceBalance(line).indexOf(-1) : -1;
    const inline = readInline(end < 0 ? line : line.slice(0, end));
    this.add("content", inline);
    if (end >= 0) this.readStatement(line.slice(end));
  }

  private open(head: string): void {
    const sequence = SEQUENCE_BLOCK.test(head);
    const [condition = "", ...rest] = split(head, ":");
    this.blocks.push({ sequence });
    this.add("branch", { ...nothing, code: sequence ? "" : condition.trim(), sequence });
    if (rest.length > 0) this.readLine(rest.join(":").trim());
  }

  private readBranch(line: string): void {
    const [condition = "", ...rest] = split(line, ":");
    const conditional = rest.length > 0 && this.blocks.at(-1)?.sequence === false;
    this.add("branch", { ...nothing, code: conditional ? condition.trim() : "" });
    this.readLine(conditional ? rest.join(":").trim() : line);
  }

  private readChoice(line: string): void {
    const [, marks = "", rest = ""] = CHOICE.exec(line) ?? [];
    const { condition, text } = conditions(rest);
    const [named = "", label = ""] = /^\((\w+)\)\s*/.exec(text) ?? [];
    const { offered, after } = brackets(text.slice(named.length));
    this.place = { ...this.place, depth: marks.replaceAll(/\s/g, "").length };
    const inline = readInline(offered);
    const code = [condition, inline.code].filter((part) => part !== "").join("; ");
    this.add("choice", { ...inline, code }, { sticky: !marks.includes("*"), label });
    if (after !== "") this.readStatement(after);
  }

  private readGather(line: string): void {
    const [, marks = "", label = "", rest = ""] = GATHER.exec(line) ?? [];
    this.place = { ...this.place, depth: marks.replaceAll(/\s/g, "").length };
    this.add("gather", nothing, { sticky: false, label });
    this.readLine(rest.trim());
  }

  private add(kind: SourceKind, inline: Inline, weave = { sticky: false, label: "" }): void {
    this.found.push({ ...inline, file: this.file, ...this.at, kind, ...this.place, ...weave });
  }
}

/** Where the line opens a block that it does not close; -1 when it does not. */
function unclosed(line: string): number {
  const balance = braceBalance(line);
  const last = balance.at(-1) ?? 0;
  return last <= 0 ? -1 : balance.findLastIndex((depth, at) => depth === 1 && line[at] === "{");
}

/** The conditions before a choice's text: braces that hold no text of their own. */
function conditions(rest: string): { readonly condition: string; readonly text: string } {
  const found: string[] = [];
  let text = rest.trim();
  for (;;) {
    const end = text.startsWith("{") ? braceBalance(text).indexOf(0) : -1;
    const inner = text.slice(1, end);
    if (end < 0 || split(inner, ":").length > 1) return { condition: found.join("; "), text };
    found.push(inner.trim());
    text = text.slice(end + 1).trim();
  }
}

/** What of a choice is offered, and what follows when it was taken. Text before the brackets is both. */
function brackets(text: string): { readonly offered: string; readonly after: string } {
  const [, before = "", inside = "", after = ""] = /^([^[]*)\[(.*?)\](.*)$/.exec(text) ?? [];
  return text.includes("[") && text.includes("]")
    ? { offered: `${before}${inside}`, after: after.trim() }
    : { offered: text, after: "" };
}

interface Stripped {
  readonly code: string;
  readonly comment: string;
}

function withoutComments(text: string): readonly Stripped[] {
  const blanked = text.replaceAll(/\/\*[\s\S]*?\*\//g, (block) => block.replaceAll(/[^\n]/g, " "));
  return blanked.split(/\r?\n/).map((line) => {
    const at = line.indexOf("//");
    return at < 0
      ? { code: line, comment: "" }
      : { code: line.slice(0, at), comment: line.slice(at + 2).trim() };
  });
}
