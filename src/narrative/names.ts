import type { Brand } from "../kit";

/** Where a choice can be found again, also after the story was edited: see `choice-id.ts`. */
export type ChoiceId = Brand<string, "ChoiceId">;

/** A state of the Ink runtime, as JSON. Only `ink.ts` reads it; it is never a save. */
export type InkState = Brand<string, "InkState">;

/** The first 16 hex digits of the SHA-256 of the compiled story: which text this is, exactly. */
export type StoryVersion = Brand<string, "StoryVersion">;
