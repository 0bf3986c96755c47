/** The machine of a compiled story. Ink runs once for each leaf, when somebody first gets there. */
import { noHeading, openReader, readTurn, type Heading, type InkReader, type Reading, type ResumePoint, type Turn } from "../narrative";
import { found, type Leaf, type Machine, type Stop, type StopChoice, type TreeNode, type Values } from "./machine";
import { wordCount } from "./word-count";

export interface InkMachine extends Machine {
  readonly reader: InkReader;
  readonly executions: () => number;
  /** Which pieces of the compiled text were met, 1 or 0. */
  readonly met: Uint8Array;
  /** The ids of the choices offered anywhere, of decisions and asides alike. */
  readonly offered: ReadonlySet<string>;
  /** The text of a leaf. */
  text(leaf: Leaf): string;
}

interface Segment {
  readonly point: ResumePoint;
  readonly heading: Heading;
  readonly aside: boolean;
}

export function inkMachine(compiled: string | Record<string, unknown>): InkMachine {
  return new WatchedStory(openReader(compiled));
}

class WatchedStory implements InkMachine {
  readonly reader: InkReader;
  readonly stops: Stop[] = [];
  readonly leaves: Leaf[][] = [];
  readonly met: Uint8Array;
  readonly offered = new Set<string>();
  private readonly segments: Segment[] = [];
  private readonly roots: (TreeNode | undefined)[] = [];
  private readonly segmentNumbers = new Map<string, number>();
  private readonly stopNumbers = new Map<string, number>();
  private readonly texts = new Map<string, number>();
  private readonly textList: string[] = [];
  private count = 0;

  constructor(reader: InkReader) {
    this.reader = reader;
    this.met = new Uint8Array(reader.pieces.length);
    this.segment({ point: reader.beginning, heading: noHeading, aside: false });
  }

  get initial(): readonly number[] {
    return this.reader.initial;
  }

  executions(): number {
    return this.count;
  }

  text({ text }: Leaf): string {
    return this.textList[text] as string;
  }

  leaf(segment: number, values: Values): Leaf {
    return found(this.roots[segment], values) ?? this.grow(segment, values);
  }

  private grow(number: number, values: Values): Leaf {
    const segment = this.segments[number] as Segment;
    const reading = this.reader.resume(segment.point, values);
    this.count += 1;
    for (const piece of reading.pieces) this.met[piece] = 1;
    const turn = readTurn(reading, { heading: segment.heading, cues: [] }, segment.aside);
    const leaf: Leaf = {
      next: this.stop(reading, turn),
      writes: reading.writes,
      reads: mask(reading.reads),
      written: mask(reading.writes.filter((_, at) => at % 2 === 0)),
      words: turn.lines.reduce((sum, { text }) => sum + wordCount(text), 0),
      text: this.textNumber(JSON.stringify([reading.lines, reading.choices])),
    };
    this.leaves[number]?.push(leaf);
    this.roots[number] = withLeaf(this.roots[number], { reads: reading.reads, values, leaf });
    return leaf;
  }

  private segment(segment: Segment): number {
    const key = `${segment.point.key}\n${segment.heading.chapter}\n${segment.aside}`;
    const known = this.segmentNumbers.get(key);
    if (known !== undefined) return known;
    this.segmentNumbers.set(key, this.segments.length);
    this.leaves.push([]);
    this.roots.push(undefined);
    return this.segments.push(segment) - 1;
  }

  private stop(reading: Reading, turn: Turn): number {
    const stop = this.readStop(reading, turn);
    const key = JSON.stringify(stop);
    const known = this.stopNumbers.get(key);
    if (known !== undefined) return known;
    this.stopNumbers.set(key, this.stops.length);
    return this.stops.push(stop) - 1;
  }

  private readStop({ resumes, fault }: Reading, turn: Turn): Stop {
    const choices: StopChoice[] = [];
    const asides: StopChoice[] = [];
    for (const [at, { id, kind }] of turn.choices.entries()) {
      const aside = kind === "aside";
      const segment = this.segment({ point: resumes[at] as ResumePoint, heading: turn.heading, aside });
      (aside ? asides : choices).push({ id, segment });
      this.offered.add(id);
    }
    const further = turn.choices.filter(({ kind }) => kind !== "aside");
    const passing = further.length === 1 && further[0]?.kind === "page-turn";
    const over = turn.choices.length === 0 && fault === null;
    const decision = further.length === 0 || passing ? null : (turn.decision ?? placeOf(resumes[0]));
    return { decision, ending: over ? (turn.ending ?? "") : null, choices, asides, passing, fault };
  }

  private textNumber(text: string): number {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, this.texts.size);
    return this.textList.push(text) - 1;
  }
}

/** A stop that the story gives no name is named for where its first choice stands in the compiled story. */
function placeOf(point: ResumePoint | undefined): string {
  const [target = ""] = JSON.parse(point?.key ?? "[]") as string[];
  return `@${target.replace(/\.?c-\d+$/, "")}`;
}

function mask(variables: readonly number[]): bigint {
  return variables.reduce((bits, variable) => bits | (1n << BigInt(variable)), 0n);
}

interface NewLeaf {
  readonly reads: readonly number[];
  readonly values: Values;
  readonly leaf: Leaf;
}

function withLeaf(root: TreeNode | undefined, { reads, values, leaf }: NewLeaf): TreeNode {
  const end: TreeNode = { variable: -1, next: [], leaf };
  const top = root ?? branch(reads[0]) ?? end;
  let node = top;
  for (const [at, variable] of reads.entries()) {
    if (node.variable !== variable) throw new Error("one segment asked for different variables in one situation");
    const value = values[variable] as number;
    node.next[value] ??= branch(reads[at + 1]) ?? end;
    node = node.next[value];
  }
  return top;
}

function branch(variable: number | undefined): TreeNode | null {
  return variable === undefined ? null : { variable, next: [], leaf: null };
}
