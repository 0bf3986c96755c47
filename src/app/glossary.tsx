/** What a word of the story means; the glossary alone, in a chunk of its own. */
import type { ComponentChildren } from "preact";
import glossary from "../../story/glossary.json";
import "../page/styles/source.css";
import { GlossaryView } from "../page";
import type { Core } from "./core";

/** The topic is the id of a term; without one, all of them. */
export function content({ state }: Core): ComponentChildren {
  const asked = glossary.find(({ id }) => id === state.topic) ?? null;
  return <GlossaryView key={state.topic ?? ""} terms={glossary} asked={asked} />;
}
