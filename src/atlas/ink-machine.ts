/** The machine of a compiled story. Ink runs once for each leaf, when somebody first gets there. */
import {
  noHeading,
  openReader,
  readTurn,
  type Heading,
  type InkReader,
  type Reading,
  type ResumePoint,
  type Turn,
} from "../narrative";
import {
  found,
  type Leaf,
  type Machine,
  type Stop,
  type StopChoice,
  type TreeNode,
  type Values,
} from "./machine";
import { wordCount } from "./word-count";

export interface InkMachine extends Machine {
  readonly reader: InkReader;
  readonly executions: () => number;
  /** Which pieces of the compiled text were met, 1 or 0. */
  readonly met: Uint8Array;
  /** The ids of the choices offered anywhere, of decisions and asides alike. */
  readonly offered: ReadonlySet<string>;
  /** The lines and choices of a leaf, with their tags, as JSON. */
  lines(leaf: Leaf): readonly string[];
}

interface Segment {
  readonly point: ResumePoint;
  readonly heading: Heading;
  readonly aside: boolean;
  /** In the middle of a turn: the tags of its earlier lines that say what the turn is. */
  readonly carried: readonly string[];
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
  private leafCount = 0;

  constructor(reader: InkReader) {
    this.reader = reader;
    this.met = new Uint8Array(reader.pieces.length);
    this.segment({ point: reader.beginning, heading: noHeading, aside: false, carried: [] });
  }

  get initial(): readonly number[] {
    return this.reader.initial;
  }

  executions(): number {
    return this.count;
  }

  lines({ lines }: Leaf): readonly string[] {
    return lines.map((line) => this.textList[line] as string);
  }

  leaf(segment: number, values: Values): Leaf {
    return found(this.roots[segment], values) ?? this.grow(segment, values);
  }

  private grow(number: number, values: Values): Leaf {
    const segment = this.segments[number] as Segment;
    const reading = this.reader.resume(segment.point, values);
    this.count += 1;
    for (const piece of reading.pieces) this.met[piece] = 1;
    const lines = [{ text: "", tags: segment.carried }, ...reading.lines];
    const turn = readTurn({ ...reading, lines }, { heading: segment.heading, cues: [] }, segment.aside);
    const leaf: Leaf = {
      next: this.stop(reading.unfinished ? this.pause(reading, turn, segment) : this.readStop(reading, turn)),
      writes: reading.writes,
      reads: mask(reading.reads),
      written: mask(reading.writes.filter((_, at) => at % 2 === 0)),
      words: turn.lines.reduce((sum, { text }) => sum + wordCount(text), 0),
      lines: [...reading.lines, ...reading.choices].map((line) => this.textNumber(JSON.stringify(line))),
      number: this.leafCount++,
    };
    this.leaves[number]?.push(leaf);
    this.roots[number] = withLeaf(this.roots[number], { reads: reading.reads, values, leaf });
    return leaf;
  }

  private segment(segment: Segment): number {
    const key = [segment.point.key, segment.heading.chapter, segment.aside, ...segment.carried].join("\n");
    const known = this.segmentNumbers.get(key);
    if (known !== undefined) return known;
    this.segmentNumbers.set(key, this.segments.length);
    this.leaves.push([]);
    this.roots.push(undefined);
    return this.segments.push(segment) - 1;
  }

  private stop(stop: Stop): number {
    const key = JSON.stringify(stop);
    const known = this.stopNumbers.get(key);
    if (known !== undefined) return known;
    this.stopNumbers.set(key, this.stops.length);
    return this.stops.push(stop) - 1;
  }

  /** Ink stands between two lines of a turn. */
  private pause({ resumes }: Reading, { heading, decision, ending }: Turn, { aside }: Segment): Stop {
    const carried = [
      ...(decision === null ? [] : [`decision: ${decision}`]),
      ...(ending === null ? [] : [`ending: ${ending}`]),
    ];
    const segment = this.segment({ point: resumes[0] as ResumePoint, heading, aside, carried });
    return {
      decision: null,
      ending: null,
      choices: [{ id: "", segment }],
      asides: [],
      kind: "pause",
      fault: null,
    };
  }

  private readStop({ resumes, fault }: Reading, turn: Turn): Stop {
    const choices: StopChoice[] = [];
    const asides: StopChoice[] = [];
    for (const [at, { id, kind }] of turn.choices.entries()) {
      const aside = kind === "aside";
      const segment = this.segment({
        point: resumes[at] as ResumePoint,
        heading: turn.heading,
        aside,
        carried: [],
      });
      (aside ? asides : choices).push({ id, segment });
      this.offered.add(id);
    }
    const further = turn.choices.filter(({ kind }) => kind !== "aside");
    const turns = further.length === 1 && further[0]?.kind === "page-turn";
    const over = turn.choices.length === 0;
    const kind = over ? "end" : turns ? "turn" : "decision";
    const decision = kind === "decision" ? (turn.decision ?? placeOf(resumes[0])) : null;
    return {
      decision,
      ending: over && fault === null ? (turn.ending ?? "") : null,
      choices,
      asides,
      kind,
      fault,
    };
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
    if (node.variable !== variable)
      throw new Error("one segment asked for different variables in one situation");
    const value = values[variable] as number;
    node.next[value] ??= branch(reads[at + 1]) ?? end;
    node = node.next[value];
  }
  return top;
}

function branch(variable: number | undefined): TreeNode | null {
  return variable === undefined ? null : { variable, next: [], leaf: null };
}
