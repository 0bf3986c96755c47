import type { Moment, Story } from "../../src/narrative";

/** The same story, which works out each step only once: a run is played many times in one trial. */
export function remembering(story: Story): Story {
  let first: ReturnType<Story["begin"]> | null = null;
  const steps = new WeakMap<Moment, Map<string, ReturnType<Story["step"]>>>();
  return {
    ...story,
    begin: () => (first ??= story.begin()),
    step(moment, choice) {
      const known = steps.get(moment) ?? new Map<string, ReturnType<Story["step"]>>();
      steps.set(moment, known);
      const next = known.get(choice) ?? story.step(moment, choice);
      known.set(choice, next);
      return next;
    },
  };
}
