/** What the classes of evidence mean, in sentences. */
import type { SourceKind } from "../debrief";
import type { Evidence } from "../narrative";

export const classNames: Readonly<Record<Evidence, string>> = {
  documented: "Documented",
  reported: "Reported",
  disputed: "Disputed",
  background: "Background",
  invented: "Invented",
};

/** Of a line. */
export const lineWords: Readonly<Record<Evidence, string>> = {
  documented: "Each fact that it rests on is borne out by two independent sources or by an official record.",
  reported:
    "The weakest fact that it rests on has one source, or one participant’s own account, however many repeat it.",
  disputed: "Sources contradict one another on a fact that it rests on.",
  background: "General knowledge, at least in part. The dossier does not check it.",
  invented: "No source that we read says this. It was written for the game.",
};

export const kindWords: Readonly<Record<SourceKind, string>> = {
  "of-the-time": "A paper of the time",
  "press-of-the-time": "Press of the time",
  "participant-later": "A participant, later",
  later: "Later press or scholarship",
};
