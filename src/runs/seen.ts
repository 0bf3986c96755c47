/** What a reader has met in any history: lines, as fingerprints of their words, and choices that were taken. */
import { isOver, type Moment, type Turn } from "../narrative";

export interface Seen {
  readonly lines: ReadonlySet<number>;
  readonly choices: ReadonlySet<string>;
}

export const nothingSeen: Seen = { lines: new Set(), choices: new Set() };

/** With all that a history has shown: every turn that was gone on from, and an ending when it was reached. */
export function see(
  seen: Seen,
  { moments, choices }: { readonly moments: readonly Moment[]; readonly choices: readonly string[] },
): Seen {
  const read = moments.filter(({ turn }, at) => at < moments.length - 1 || isOver(turn));
  const lines = read.flatMap(({ turn }) => turn.lines.map(({ text }) => fingerprint(text)));
  return { lines: new Set([...seen.lines, ...lines]), choices: new Set([...seen.choices, ...choices]) };
}

/** Every line of the turn was read before, in this history or another. */
export function hasRead({ lines }: Seen, turn: Turn): boolean {
  return turn.lines.every(({ text }) => lines.has(fingerprint(text)));
}

export function together(one: Seen, other: Seen): Seen {
  return {
    lines: new Set([...one.lines, ...other.lines]),
    choices: new Set([...one.choices, ...other.choices]),
  };
}

export function writeSeen({ lines, choices }: Seen): string {
  return JSON.stringify({
    lines: [...lines].map((line) => line.toString(36)).join("."),
    choices: [...choices],
  });
}

/** A large story has some thousand lines; this only keeps a damaged text from filling the memory. */
const MOST = 50_000;

/** Whatever is missing or damaged was not seen. */
export function readSeen(text: string | null): Seen {
  const data = parsed(text);
  const lines = typeof data?.lines === "string" ? data.lines.split(".", MOST) : [];
  const choices = Array.isArray(data?.choices) ? data.choices.slice(0, MOST) : [];
  return {
    lines: new Set(
      lines.filter((line) => /^[0-9a-z]{1,7}$/.test(line)).map((line) => Number.parseInt(line, 36)),
    ),
    choices: new Set(choices.filter((choice): choice is string => typeof choice === "string")),
  };
}

function parsed(text: string | null): { lines?: unknown; choices?: unknown } | null {
  try {
    const data: unknown = JSON.parse(text ?? "null");
    return typeof data === "object" ? data : null;
  } catch {
    return null;
  }
}

/** FNV-1a, 32 bits, over the UTF-16 units. Two lines in a story of thousands share one about once in a thousand stories. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
