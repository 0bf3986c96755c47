/** Two histories side by side, in a chunk of its own: fetched when somebody asks. */
import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import variables from "../../story/variables.json";
import "../page/styles/compare.css";
import { failed, ok, type Result } from "../kit";
import { openStory, type Story, type StoryBook } from "../narrative";
import { CompareView, CompareWith } from "../page";
import { compare, follow, replay, type Played } from "../runs";
import { compareModel, type VariableWords } from "./comparison";
import type { Core } from "./core";
import { openCode } from "./opened-code";

/** The topic is what to compare with: `record`, or a run code. */
export const content = (core: Core): ComponentChildren => (
  <Compare core={core} topic={core.state.topic ?? RECORD} />
);

const RECORD = "record";

interface Other {
  readonly name: string;
  readonly played: Played;
}

function Compare({ core, topic }: { readonly core: Core; readonly topic: string }): JSX.Element {
  const { book, session } = core;
  const [wanted, setWanted] = useState(topic);
  const story = useMemo(() => openStory(book.ink), [book]);
  const other = useMemo(() => otherHistory(wanted, story, book), [wanted, story]);
  const mine: Played = { choices: session.run.choices, moments: session.moments };
  const model =
    other.ok &&
    compareModel(
      compare(story, mine, other.value.played),
      { left: "Your history", right: other.value.name },
      book,
      variables as VariableWords,
    );
  return (
    <>
      <CompareWith record={wanted === RECORD} withRecord={() => setWanted(RECORD)} withCode={setWanted} />
      <div role="status">{!other.ok && <p class="compare-problem">{other.problem}</p>}</div>
      {model && <CompareView model={model} />}
    </>
  );
}

/** What cannot be opened is a sentence for the reader. */
function otherHistory(wanted: string, story: Story, book: StoryBook): Result<Other, string> {
  return wanted === RECORD ? theRecord(story, book) : ofCode(wanted, story, book);
}

/** More than the story turns after its last decision: following stops at its end. */
const TO_THE_END = 99;

function theRecord(story: Story, { decisions }: StoryBook): Result<Other, string> {
  const choices = decisions.flatMap((decision) =>
    decision.choices.filter(({ record }) => record).map(({ id }) => id),
  );
  const followed = follow(story, { choices, pages: TO_THE_END });
  if (!followed.ok) return failed("The record cannot be played, which is our mistake.");
  return ok({ name: "The record", played: followed.value });
}

function ofCode(code: string, story: Story, book: StoryBook): Result<Other, string> {
  const opened = openCode(code, book);
  if (!opened.ok) return opened;
  const { choices } = opened.value.followed;
  const played = replay(story, choices);
  if (!played.ok) return failed("That history cannot be played, which is our mistake.");
  return ok({ name: "The other history", played: { choices, moments: played.value.moments } });
}
