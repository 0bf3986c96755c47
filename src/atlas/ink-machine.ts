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
import type { Answer, Leaf, Machine, Stop, StopChoice, Values } from "./machine";
import { lookUp, withFound, type Node } from "./question-tree";
import { wordCount } from "./word-count";

export interface InkMachine extends Machine {
  readonly reader: InkReader;
  readonly executions: () => number;
  /** What is known of a segment. */
  known(segment: number): Node<Answer> | undefined;
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
  private readonly segments: Segment[] = [];
  private readonly answers: (Node<Answer> | undefined)[] = [];
  private readonly segmentNumbers = new Map<string, number>();
  private readonly stopNumbers = new Map<string, number>();
  private readonly texts = new Map<string, number>();
  private readonly textList: string[] = [];
  private count = 0;
  private readonly meanings = new Map<string, number>();

  constructor(reader: InkReader) {
    this.reader = reader;
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

  known(segment: number): Node<Answer> | undefined {
    return this.answers[segment];
  }

  answer(segment: number, values: Values): Answer {
    return lookUp(this.answers[segment], values) ?? this.ask(segment, values);
  }

  private ask(number: number, values: Values): Answer {
    const segment = this.segments[number] as Segment;
    const reading = this.reader.resume(segment.point, values);
    const lines = [{ text: "", tags: segment.carried }, ...reading.lines];
    const turn = readTurn({ ...reading, lines }, { heading: segment.heading, cues: [] }, segment.aside);
    const answer = { reads: reading.reads, leaf: this.leaf(reading, turn, segment) };
    this.answers[number] = withFound(this.answers[number], reading.reads, values, answer);
    return answer;
  }

  private leaf(reading: Reading, turn: Turn, segment: Segment): Leaf {
    const does = {
      next: this.stop(reading.unfinished ? this.pause(reading, turn, segment) : this.readStop(reading, turn)),
      writes: reading.writes,
      words: turn.lines.reduce((sum, { text }) => sum + wordCount(text), 0),
      lines: [...reading.lines, ...reading.choices].map((line) => this.textNumber(JSON.stringify(line))),
      pieces: reading.pieces,
    };
    const key = JSON.stringify(does);
    const meaning = this.meanings.get(key) ?? this.meanings.size;
    this.meanings.set(key, meaning);
    return { ...does, meaning, number: this.count++ };
  }

  private segment(segment: Segment): number {
    const key = [segment.point.key, segment.heading.chapter, segment.aside, ...segment.carried].join("\n");
    const known = this.segmentNumbers.get(key);
    if (known !== undefined) return known;
    this.segmentNumbers.set(key, this.segments.length);
    this.answers.push(undefined);
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
