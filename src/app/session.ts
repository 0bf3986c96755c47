/** The only mutable cell: the run, and the moments it leads through. */
import { createEmitter, type Result } from "../kit";
import type { ChoiceId, Moment, Refusal, Story, StoryFault } from "../narrative";
import { append, beginRun, cutTo, replay, type Run, type Stop, type StoryMark } from "../runs";

/** The run has another length, or another story under it. */
export interface Turned {
  readonly type: "turned";
  readonly how: "chosen" | "back" | "adopted";
}

export interface Session {
  readonly run: Run;
  /** The first moment, then one after each choice of the run. */
  readonly moments: readonly Moment[];
  readonly now: Moment;
  on(listen: (event: Turned) => void): () => void;
  /** Works out what a choice would lead to, so that taking it is quick. Changes nothing. */
  foresee(choice: string): Result<Moment, Refusal | StoryFault>;
  /** Takes a choice; on refusal everything stays as it was. */
  choose(choice: string): Result<Moment, Refusal | StoryFault>;
  /** Gives back the last choice; at the beginning it does nothing. */
  back(): void;
  /** Follows these choices from the beginning, as far as the story offers them. */
  adopt(choices: readonly string[]): Stop | null;
  /** Puts another text of the story under the run, and follows the run on it. */
  replaceStory(story: Story, mark: StoryMark): Stop | null;
}

/** Opens a session at the beginning of the story. Throws when the story cannot begin at all. */
export function createSession(firstStory: Story, firstMark: StoryMark): Session {
  const turned = createEmitter<Turned>();
  let story = firstStory;
  let run = beginRun(firstMark);
  let moments = follow(story, []).moments;
  const foreseen = new Map<string, ReturnType<Story["step"]>>();

  const become = (nextRun: Run, nextMoments: readonly Moment[], how: Turned["how"]): void => {
    run = nextRun;
    moments = nextMoments;
    foreseen.clear();
    turned.emit({ type: "turned", how });
  };
  const adopt = (choices: readonly string[], mark: StoryMark): Stop | null => {
    const played = follow(story, choices);
    const kept = choices.slice(0, played.moments.length - 1) as ChoiceId[];
    become({ story: mark, choices: kept }, played.moments, "adopted");
    return played.stopped;
  };

  return {
    get run() {
      return run;
    },
    get moments() {
      return moments;
    },
    get now() {
      return moments.at(-1) as Moment;
    },
    on: turned.on,
    foresee(choice) {
      const next = story.step(moments.at(-1) as Moment, choice);
      foreseen.set(choice, next);
      return next;
    },
    choose(choice) {
      const next = foreseen.get(choice) ?? story.step(moments.at(-1) as Moment, choice);
      if (next.ok) become(append(run, choice as ChoiceId), [...moments, next.value], "chosen");
      return next;
    },
    back: () =>
      moments.length > 1 && become(cutTo(run, run.choices.length - 1), moments.slice(0, -1), "back"),
    adopt: (choices) => adopt(choices, run.story),
    replaceStory(next, mark) {
      story = next;
      return adopt(run.choices, mark);
    },
  };
}

function follow(
  story: Story,
  choices: readonly string[],
): { readonly moments: readonly Moment[]; readonly stopped: Stop | null } {
  const played = replay(story, choices);
  if (!played.ok) throw new Error(played.problem.message);
  return played.value;
}
