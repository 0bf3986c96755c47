/**
 * Follows a run on the story as it stands, which may have been edited since. Pages are turned, and
 * asides shown, where the story still has them; but nothing is ever decided for the reader: where
 * the story asks what the run does not answer, following stops, and he goes on from there.
 *
 * Ids are all that a choice is known by. A renamed choice is gone, and the reader is asked again;
 * the register never gives an old name to a new choice.
 */
import { failed, ok, type Result } from "../kit";
import { PAGE_TURN, type ChoiceId, type Moment, type Story, type StoryFault, type Turn } from "../narrative";
import { offers, Road, waysOn } from "./road";
import { legsOf, type Leg, type Wanted } from "./wanted";

/**
 * `same`: taken, and all that was decided before it is as it was. `moved`: taken, but something
 * before it differs. `gone`: not taken.
 */
export interface Verdict {
  readonly kind: "same" | "moved" | "gone";
  readonly choice: string;
  /** Null for a choice of a story without tags. */
  readonly decision: string | null;
  /** Why it is gone: its decision was met without it, or the story went on without its decision. */
  readonly because: "not-offered" | "not-met" | null;
}

/**
 * `choice-gone`: the decision is here, the run's choice is not. `new-decision`: the run never met
 * it. `over`: the story ends before the run's last choice. `pages-left`: all was decided again; here is a decision where
 * the run only turned pages. `no-way-on`: the story offers nothing, or pages without end.
 */
export type WhyStopped =
  | { readonly kind: "choice-gone"; readonly decision: string | null; readonly choice: string }
  | { readonly kind: "new-decision" | "pages-left"; readonly decision: string | null }
  | { readonly kind: "over" | "no-way-on" }
  | { readonly kind: "fault"; readonly message: string };

export interface Followed {
  /** What was taken, with pages and asides: a run of this story. */
  readonly choices: readonly ChoiceId[];
  /** The first moment, then one after each of `choices`. Never empty. */
  readonly moments: readonly Moment[];
  /** One for each choice of the run that was tried, in the run's order. */
  readonly verdicts: readonly Verdict[];
  /** Why it could not be followed further; null when all of it was. */
  readonly stopped: WhyStopped | null;
  /** The later choices, still to be tried once the reader has decided: see `Wanted.answers`. */
  readonly untried: readonly string[];
}

/** Fails only when the story cannot even begin. */
export function follow(story: Story, wanted: Wanted): Result<Followed, StoryFault> {
  const first = story.begin();
  if (!first.ok) return failed(first.problem);
  return ok(new Follower(new Road(story, first.value), wanted).followed());
}

/** When a leg's choice was taken, counted in decisions; or why it is gone. */
type Fate = number | "not-offered" | "not-met";

class Follower {
  private readonly road: Road;
  private readonly inOrder: boolean;
  private readonly legs: readonly Leg[];
  private readonly tail: readonly string[];
  private readonly open: Set<Leg>;
  private readonly fates = new Map<Leg, Fate>();
  private readonly answers: string[];
  private decided = 0;
  /** The number of the first decision that the reader made anew. */
  private firstAnswer = Infinity;

  constructor(road: Road, wanted: Wanted) {
    const { legs, tail } = legsOf(wanted);
    this.road = road;
    this.inOrder = wanted.pages === undefined;
    this.legs = legs;
    this.tail = tail;
    this.open = new Set(legs);
    this.answers = [...(wanted.answers ?? [])];
  }

  followed(): Followed {
    const stopped = this.decideAll() ?? this.turnLast();
    const { choices, moments } = this.road;
    const untried = [...this.open].map(({ choice }) => choice);
    return { choices, moments, verdicts: this.verdicts(), stopped, untried };
  }

  private decideAll(): WhyStopped | null {
    const shown = new Set<Leg>();
    for (let head = this.head(); head; head = this.head()) {
      const stood = this.road.choices.length;
      if (!shown.has(head)) this.road.show(head.way);
      shown.add(head);
      this.road.toDecision();
      if (this.isPassed(head)) return this.turnBack(stood);
      const stopped = this.noWayOn() ?? this.decide(head);
      if (stopped) return stopped;
    }
    return null;
  }

  /**
   * The run's last choice was taken, and all that is open stood before it: the story has no such
   * decisions any more, and what comes next is ahead of where the run stood.
   */
  private isPassed(head: Leg): boolean {
    const last = this.legs.at(-1);
    const taken = last !== undefined && typeof this.fates.get(last) === "number";
    return this.inOrder && taken && this.road.fault === null && !this.legFor(head);
  }

  private turnBack(stood: number): null {
    this.road.backTo(stood);
    return this.endWithout();
  }

  /** Nothing that is still open will be met. */
  private endWithout(): null {
    for (const leg of this.open) this.settle(leg, "not-met");
    return null;
  }

  private head(): Leg | undefined {
    return [...this.open][0];
  }

  /** Takes the run's own choice here, or else what the reader has answered since; or says why not. */
  private decide(head: Leg): WhyStopped | null {
    const { turn } = this.road.now;
    const leg = this.legFor(head);
    if (leg && leg !== head) this.road.show(leg.way.filter((each) => offers(turn, each)));
    if (leg && this.road.take(leg.choice)) return this.settle(leg, this.decided++);
    if (this.road.fault !== null) return { kind: "fault", message: this.road.fault };
    if (leg) this.settle(leg, "not-offered");
    if (this.answer()) return null;
    const { decision } = turn;
    return leg ? { kind: "choice-gone", decision, choice: leg.choice } : { kind: "new-decision", decision };
  }

  /** The open leg that speaks of the decision here: in the run's order, unless the story has another. */
  private legFor(head: Leg): Leg | undefined {
    const { turn } = this.road.now;
    if (offers(turn, head.choice)) return head;
    if (turn.decision === null) return head.decision === null ? head : undefined;
    return [...this.open].find(({ decision }) => decision === turn.decision);
  }

  private settle(leg: Leg, fate: Fate): null {
    this.open.delete(leg);
    this.fates.set(leg, fate);
    return null;
  }

  private answer(): boolean {
    const ways = waysOn(this.road.now.turn);
    const at = this.answers.findIndex((answer) => ways.some(({ id }) => id === answer));
    const [answer] = at < 0 ? [] : this.answers.splice(at, 1);
    if (answer === undefined || !this.road.take(answer)) return false;
    this.firstAnswer = Math.min(this.firstAnswer, this.decided++);
    return true;
  }

  private noWayOn(): WhyStopped | null {
    const { fault, now } = this.road;
    if (fault !== null) return { kind: "fault", message: fault };
    if (now.turn.choices.length === 0) {
      this.endWithout();
      return { kind: "over" };
    }
    return isToDecide(now.turn) ? null : { kind: "no-way-on" };
  }

  /** Turns the run's last pages, as many as there still are. */
  private turnLast(): WhyStopped | null {
    const before = this.road.choices.length;
    this.road.show(this.tail);
    const { fault, now, choices } = this.road;
    if (fault !== null) return { kind: "fault", message: fault };
    const all = pagesIn(choices.slice(before)) >= pagesIn(this.tail);
    if (all || !isToDecide(now.turn)) return null;
    return { kind: "pages-left", decision: now.turn.decision };
  }

  private verdicts(): readonly Verdict[] {
    return this.legs.flatMap((leg, at): readonly Verdict[] => {
      const fate = this.fates.get(leg);
      const { choice, decision } = leg;
      if (fate === undefined) return [];
      if (typeof fate !== "number") return [{ kind: "gone", choice, decision, because: fate }];
      return [{ kind: this.isSame(at, fate) ? "same" : "moved", choice, decision, because: null }];
    });
  }

  /** A code does not know the order of play: for it, only what was decided before counts. */
  private isSame(at: number, fate: number): boolean {
    const before = this.legs.slice(0, at).map((leg) => this.fates.get(leg));
    if (this.inOrder) return fate === at && before.every((each, nth) => each === nth);
    return fate < this.firstAnswer && before.every((each) => typeof each === "number");
  }
}

function isToDecide(turn: Turn): boolean {
  return waysOn(turn).some(({ kind }) => kind !== "page-turn");
}

function pagesIn(choices: readonly string[]): number {
  return choices.filter((id) => id === PAGE_TURN).length;
}
