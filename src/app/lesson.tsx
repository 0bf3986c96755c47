/** A lesson edition: the file so far, and the way on. In a chunk of its own, fetched when a link asks for it. */
import type { ComponentChildren } from "preact";
import decisions from "../../story/decisions.json";
import register from "../../story/register.json";
import "../page/styles/lesson.css";
import { openStory } from "../narrative";
import { LessonView, type Send } from "../page";
import type { CodeProblem } from "../runs";
import type { Core } from "./core";
import { lessonFile } from "./lesson-file";

/** The file of the code that the sheet was opened on: made once, and not at each showing. */
let made: { readonly code: string; readonly file: ReturnType<typeof lessonFile> } | null = null;

export function content(core: Core, send: Send): ComponentChildren {
  const code = core.state.topic ?? "";
  if (made?.code !== code)
    made = { code, file: lessonFile(code, { story: openStory(core.book.ink), register, decisions }) };
  const { file } = made;
  if (!file.ok) return <p role="alert">{problemWords(file.problem.kind)}</p>;
  const { choices } = file.value;
  const readOn = (): void => send({ type: "adopt", choices });
  return (
    <LessonView
      file={file.value}
      readOn={readOn}
      project={() => {
        readOn();
        location.hash = "#/projector";
      }}
    />
  );
}

function problemWords(kind: CodeProblem["kind"] | "story"): string {
  switch (kind) {
    case "empty":
      return "This link holds no code. Ask for it again, or close this and begin at the beginning.";
    case "newer":
      return "This link was made by a later edition of the game. Load the page anew to get that edition, or close this and begin at the beginning.";
    case "cut":
    case "long":
    case "stranger":
    case "mistyped":
      return "The code in this link is not whole: something is missing, too much, or mistyped. Copy the link again from where you have it, or close this and begin at the beginning. Nothing of yours was changed.";
    case "story":
      return "The story could not be opened, which is our mistake. Nothing of yours was changed.";
  }
}
