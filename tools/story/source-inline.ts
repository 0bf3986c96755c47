/** Takes one line of Ink apart: what is read, its tags, its logic, where it goes. */

export interface Inline {
  /** The prose, every alternative of it, without tags and logic. */
  readonly text: string;
  readonly tags: readonly string[];
  /** Conditions and expressions, one after another. */
  readonly code: string;
  readonly diverts: readonly Divert[];
  /** It holds alternatives that Ink chooses between by itself: `{a|b}`, `{&a|b}`, `{~a|b}`. */
  readonly sequence: boolean;
}

export interface Divert {
  readonly kind: "divert" | "tunnel" | "return" | "thread";
  /** "" for a return. */
  readonly target: string;
}

interface Draft {
  text: string;
  tags: string[];
  code: string[];
  diverts: Divert[];
  sequence: boolean;
}

/** Reads a whole line, whose braces are balanced. */
export function readInline(line: string): Inline {
  const draft: Draft = { text: "", tags: [], code: [], diverts: [], sequence: false };
  readText(line, draft);
  const text = draft.text.replaceAll(/\s+/g, " ").trim();
  return { ...draft, text, code: draft.code.join("; ") };
}

const SEQUENCE = /^\s*(?:[&!~$]|(?:stopping|shuffle|cycle|once)(?:\s+(?:once|stopping))?\s*:)/;
/** A tag goes on to the next tag, to where the line goes, or to the end of the line or of its braces. */
const TAG = /^#((?:(?!->)[^#])*)/;
const DIVERT = /^(?:->->|->\s*([\w.]+)(?:\([^)]*\))?(\s*->(?!>))?|<-\s*([\w.]+)(?:\([^)]*\))?|->)/;

function readText(text: string, draft: Draft): void {
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const divert = DIVERT.exec(rest);
    if (rest.startsWith("\\")) {
      draft.text += rest[1] ?? "";
      at += 2;
    } else if (rest.startsWith("#")) {
      const tag = TAG.exec(rest)?.[1] ?? "";
      draft.tags.push(tag.trim());
      at += tag.length + 1;
    } else if (rest.startsWith("{")) {
      const inner = rest.slice(1, closing(rest));
      readBraces(inner, draft);
      at += inner.length + 2;
    } else if (divert) {
      draft.diverts.push(readDivert(divert));
      at += divert[0].length;
    } else if (rest.startsWith("<>")) {
      at += 2;
    } else {
      draft.text += rest[0];
      at += 1;
    }
  }
}

function readDivert([whole, target, tunnel, thread]: RegExpExecArray): Divert {
  if (whole === "->->") return { kind: "return", target: "" };
  if (thread !== undefined) return { kind: "thread", target: thread };
  return { kind: tunnel === undefined ? "divert" : "tunnel", target: target ?? "" };
}

function readBraces(inner: string, draft: Draft): void {
  const marked = SEQUENCE.exec(inner);
  const colon = marked ? -1 : (split(inner, ":").at(0)?.length ?? -1);
  if (marked) {
    draft.sequence = true;
    readBranches(inner.slice(marked[0].length), draft);
  } else if (colon < inner.length) {
    draft.code.push(inner.slice(0, colon).trim());
    readBranches(inner.slice(colon + 1), draft);
  } else if (split(inner, "|").length > 1) {
    draft.sequence = true;
    readBranches(inner, draft);
  } else {
    draft.code.push(inner.trim());
  }
}

/** The branches stand apart, so that their words do not run together. */
function readBranches(inner: string, draft: Draft): void {
  for (const [at, branch] of split(inner, "|").entries()) {
    if (at > 0) draft.text += " ";
    readText(branch, draft);
  }
}

/** Cuts `text` at every `mark` that stands outside braces; for ":" only what lies before the first matters. */
export function split(text: string, mark: ":" | "|"): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    if (letter === "{") depth += 1;
    if (letter === "}") depth -= 1;
    if (letter === mark && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Where the brace that opens `text` is closed; the end when it is not. */
function closing(text: string): number {
  const at = braceBalance(text).findIndex((depth) => depth === 0);
  return at < 0 ? text.length : at;
}

/** How many braces are open after each letter. */
export function braceBalance(text: string): readonly number[] {
  let depth = 0;
  return Array.from({ length: text.length }, (_, at) => {
    if (text[at - 1] === "\\") return depth;
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    return depth;
  });
}
