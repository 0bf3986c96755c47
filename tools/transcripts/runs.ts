/** The three runs that are written down: along the record, as far from it as can be, and by chance. */
import { dice, endingsOf, farthest, modelGraph, type Model } from "../../src/atlas";
import type { Story, StoryBook } from "../../src/narrative";
import { walk, type Walk } from "./walk";

export interface ToldRun extends Walk {
  readonly name: string;
  readonly title: string;
}

/** Any number does; it stays, so that the run by chance stays. */
const SEED = 1992;

/** Throws when the story or its model is broken: `npm run story:check` says where. */
export function runsToTell(story: Story, book: StoryBook, model: Model): readonly ToldRun[] {
  const roll = dice(SEED);
  const far = farthestChoices(book, model);
  return [
    {
      name: "record",
      title: "Along the record",
      ...walk(story, (offered) => offered.find(({ record }) => record !== null)),
    },
    {
      name: "farthest",
      title: "As far from the record as a history goes",
      ...walk(story, (offered) => offered.find(({ id }) => far.has(id))),
    },
    {
      name: "by-chance",
      title: "By chance",
      ...walk(story, (offered) => offered[Math.floor(roll() * offered.length)]),
    },
  ];
}

function farthestChoices({ decisions }: StoryBook, model: Model): ReadonlySet<string> {
  const weights = new Map(decisions.flatMap(({ choices }) => choices.map(({ id, weight }) => [id, weight])));
  const graph = modelGraph(model);
  if (!graph) throw new Error("the model has more states than a transcript waits for");
  return new Set(farthest(graph, endingsOf(graph), (choice) => weights.get(choice) ?? 0));
}
