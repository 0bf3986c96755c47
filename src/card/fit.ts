/** Sets words into a box: the largest size at which they go in, in lines of nearly one length. */
import type { Style } from "./shapes";

/** The width of a text in a CSS font, in pixels. */
export type Measure = (text: string, font: string) => number;

export interface Fitted {
  readonly lines: readonly string[];
  /** In pixels. */
  readonly size: number;
  readonly font: string;
  /** From one baseline to the next. */
  readonly leading: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Never overflows: what does not go in at the least size ends in an ellipsis. */
export function fit(text: string, style: Style, room: Room, measure: Measure): Fitted {
  const [most, least] = style.sizes;
  let found: Fitted | null = null;
  for (let size = most; size >= least && size >= (found?.size ?? 0) * style.forALineLess; size--) {
    const fitted = set(text, style, size, { room, measure });
    if (found && fitted && fitted.lines.length < found.lines.length) return fitted;
    found ??= fitted;
  }
  return found ?? cut(text, style, room, measure);
}

export function fontOf({ face, weight }: Style, size: number): string {
  return `${weight} ${size}px ${face}`;
}

interface Setting {
  readonly room: Room;
  readonly measure: Measure;
}

/** Null when the words do not go in at this size. */
function set(text: string, style: Style, size: number, { room, measure }: Setting): Fitted | null {
  const font = fontOf(style, size);
  const leading = Math.round(size * style.leading);
  const parts = partsOf(text);
  const width = (words: string): number => measure(words, font);
  if (parts.some((part) => width(part.trimEnd()) > room.width)) return null;
  const lines = wrapped(parts, room.width, width);
  if (lines.length > style.mostLines || lines.length * leading > room.height) return null;
  return { lines: balanced(parts, lines, room.width, width), size, font, leading };
}

/** A word and the space behind it. A code, which has no space, parts after its hyphens. */
function partsOf(text: string): readonly string[] {
  const trimmed = text.trim();
  return trimmed.split(/\s/.test(trimmed) ? /(?<=\s)(?=\S)/ : /(?<=-)(?=.)/);
}

function wrapped(
  parts: readonly string[],
  most: number,
  width: (words: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    if (line !== "" && width((line + part).trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** The same number of lines, as narrow as they can be: no word is left alone on the last. */
function balanced(
  parts: readonly string[],
  lines: readonly string[],
  most: number,
  width: (words: string) => number,
): readonly string[] {
  let best = lines;
  for (let narrower = most - 8; narrower > most * 0.4; narrower -= 8) {
    const tried = wrapped(parts, narrower, width);
    if (tried.length > lines.length || tried.some((line) => width(line) > most)) break;
    best = tried;
  }
  return best;
}

function cut(text: string, style: Style, room: Room, measure: Measure): Fitted {
  const size = style.sizes[1];
  const font = fontOf(style, size);
  const leading = Math.round(size * style.leading);
  const most = Math.max(1, Math.min(style.mostLines, Math.floor(room.height / leading)));
  const width = (words: string): number => measure(words, font);
  // A word too long for the box may part anywhere.
  const parts = partsOf(text).flatMap((part) => (width(part.trimEnd()) > room.width ? [...part] : [part]));
  const lines = wrapped(parts, room.width, width);
  if (lines.length <= most) return { lines, size, font, leading };
  return {
    lines: [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? "", room.width, width)],
    size,
    font,
    leading,
  };
}

function shortened(line: string, most: number, width: (words: string) => number): string {
  const letters = [...line];
  while (letters.length > 0 && width(`${letters.join("").trimEnd()}…`) > most) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
