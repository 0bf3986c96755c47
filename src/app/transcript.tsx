/** The transcript, in a chunk of its own: fetched when somebody asks. */
import type { ComponentChildren } from "preact";
import { TranscriptView } from "../page";
import type { Core } from "./core";
import { entries } from "./present";

export const content = ({ session, book }: Core): ComponentChildren => (
  <TranscriptView entries={entries(session, book)} />
);
