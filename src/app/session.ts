/** The only mutable cell: the run, and the moments it leads through. */
import { createEmitter, type Result } from "../kit";
import type { ChoiceId, Moment, Refusal, Story, StoryFault } from "../narrative";
import {
  append,
  beginRun,
  replay,
  startsWith,
  stillAhead,
  travelTo,
  whole,
  type Run,
  type Stop,
  type StoryMark,
  type Travel,
} from "../runs";

/** The run has another length, or another story under it. */
export interface Turned {
  readonly type: "turned";
  readonly how: "chosen" | "back" | "forward" | "adopted";
}

/** A history is being left for another that does not go through it. Said before anything has changed. */
export interface Left {
  readonly type: "left";
  /** All of it: with what had been gone back over. */
  readonly run: Run;
}

export interface Session extends Travel {
  readonly now: Moment;
  on(listen: (event: Turned | Left) => void): () => void;
  /** Works out what a choice would lead to, so that taking it is quick. Changes nothing. */
  foresee(choice: string): Result<Moment, Refusal | StoryFault>;
  /** Takes a choice; on refusal everything stays as it was. */
  choose(choice: string): Result<Moment, Refusal | StoryFault>;
  /** Gives back the last choice; at the beginning it does nothing. */
  back(): void;
  /** Takes the first of the choices that lie ahead; where none does, it does nothing. */
  forward(): void;
  /** Goes to where the history stood, or will stand, after `length` choices. */
  jump(length: number): void;
  /** Follows these choices from the beginning, as far as the story offers them. */
  adopt(choices: readonly string[]): Stop | null;
  /** Puts another text of the story under the run, and follows the run on it. */
  replaceStory(story: Story, mark: StoryMark): Stop | null;
}

/** Opens a session at the beginning of the story. Throws when the story cannot begin at all. */
export function createSession(story: Story, mark: StoryMark): Session {
  return new OneRun(story, mark);
}

class OneRun implements Session {
  private readonly events = createEmitter<Turned | Left>();
  readonly on = this.events.on;
  private readonly foreseen = new Map<string, ReturnType<Story["step"]>>();
  private story: Story;
  private at: Travel;

  constructor(story: Story, mark: StoryMark) {
    this.story = story;
    this.at = { run: beginRun(mark), moments: follow(story, []).moments, ahead: [] };
  }

  get run(): Run {
    return this.at.run;
  }

  get moments(): readonly Moment[] {
    return this.at.moments;
  }

  get now(): Moment {
    return this.at.moments.at(-1) as Moment;
  }

  get ahead(): readonly ChoiceId[] {
    return this.at.ahead;
  }

  foresee(choice: string): ReturnType<Story["step"]> {
    const next = this.story.step(this.now, choice);
    this.foreseen.set(choice, next);
    return next;
  }

  choose(choice: string): ReturnType<Story["step"]> {
    const next = this.foreseen.get(choice) ?? this.story.step(this.now, choice);
    if (!next.ok) return next;
    const { run, moments } = this.at;
    const ahead = stillAhead(this.at.ahead, this.now.turn, choice);
    if (!ahead) this.leave();
    this.become(
      { run: append(run, choice as ChoiceId), moments: [...moments, next.value], ahead: ahead ?? [] },
      "chosen",
    );
    return next;
  }

  back(): void {
    this.jump(this.run.choices.length - 1);
  }

  forward(): void {
    this.jump(this.run.choices.length + 1);
  }

  jump(length: number): void {
    const stood = this.run.choices.length;
    const next = travelTo(this.story, this.at, length);
    const stands = next.run.choices.length;
    if (stands !== stood) this.become(next, stands < stood ? "back" : "forward");
  }

  adopt(choices: readonly string[]): Stop | null {
    return this.adoptAs(choices, this.run.story);
  }

  replaceStory(story: Story, mark: StoryMark): Stop | null {
    this.story = story;
    return this.adoptAs(this.run.choices, mark);
  }

  private adoptAs(choices: readonly string[], story: StoryMark): Stop | null {
    const { moments, stopped } = follow(this.story, choices);
    const kept = choices.slice(0, moments.length - 1) as ChoiceId[];
    if (!startsWith(kept, whole(this.at).choices)) this.leave();
    this.become({ run: { story, choices: kept }, moments, ahead: [] }, "adopted");
    return stopped;
  }

  private leave(): void {
    this.events.emit({ type: "left", run: whole(this.at) });
  }

  private become(next: Travel, how: Turned["how"]): void {
    this.at = next;
    this.foreseen.clear();
    this.events.emit({ type: "turned", how });
  }
}

function follow(
  story: Story,
  choices: readonly string[],
): { readonly moments: readonly Moment[]; readonly stopped: Stop | null } {
  const played = replay(story, choices);
  if (!played.ok) throw new Error(played.problem.message);
  return played.value;
}
