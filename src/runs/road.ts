/** A road through a story, taken step by step; it never takes a choice that it was not given. */
import { PAGE_TURN, type Choice, type ChoiceId, type Moment, type Story, type Turn } from "../narrative";

/** A story that only ever turns pages must not be followed for ever. */
const MOST_PAGES = 200;

export class Road {
  readonly choices: ChoiceId[] = [];
  readonly moments: Moment[];
  /** Ink's own words, once the story broke on the way. */
  fault: string | null = null;

  private readonly story: Story;

  constructor(story: Story, first: Moment) {
    this.story = story;
    this.moments = [first];
  }

  get now(): Moment {
    return this.moments.at(-1) as Moment;
  }

  /** Takes `choice` where it is offered. */
  take(choice: string): boolean {
    const next = this.fault === null && this.story.step(this.now, choice);
    if (!next) return false;
    if (next.ok) {
      this.choices.push(choice as ChoiceId);
      this.moments.push(next.value);
    } else if (next.problem.kind === "story-fault") this.fault = next.problem.message;
    return next.ok;
  }

  /** Turns the page where there is no other way on. */
  turnPage(): boolean {
    return onlyTurns(this.now.turn) && this.take(PAGE_TURN);
  }

  /** Turns pages until something is to be decided, or nothing is left. */
  toDecision(): void {
    for (let page = 0; page < MOST_PAGES && this.turnPage(); page += 1);
  }

  /** Shows again what was shown on the way: pages that are still to be turned, asides that are still offered. */
  show(way: readonly string[]): void {
    for (const each of way) {
      if (each === PAGE_TURN) this.turnPage();
      else if (this.pagesTo(each)) this.take(each);
    }
  }

  /** Goes back to where `length` choices had been taken. */
  backTo(length: number): void {
    this.choices.length = length;
    this.moments.length = length + 1;
  }

  /** Turns pages up to where `aside` is offered; turns none where it is not ahead. */
  private pagesTo(aside: string): boolean {
    const stood = this.choices.length;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      if (offers(this.now.turn, aside)) return true;
      if (!this.turnPage()) break;
    }
    this.backTo(stood);
    return false;
  }
}

export function offers({ choices }: Turn, id: string): boolean {
  return choices.some((choice) => choice.id === id);
}

/** The ways on: all choices but asides. */
export function waysOn({ choices }: Turn): readonly Choice[] {
  return choices.filter(({ kind }) => kind !== "aside");
}

function onlyTurns(turn: Turn): boolean {
  const ways = waysOn(turn);
  return ways.length === 1 && ways[0]?.kind === "page-turn";
}
