export { chainOf } from "./chain";
export { debrief } from "./debrief";
export type { Debrief, Material } from "./debrief";
export { sourceKinds, testNames, verdicts } from "./dossier";
export type {
  Answer,
  Blocker,
  Conflict,
  Decision,
  Dossier,
  Fact,
  GlossaryTerm,
  OtherChoice,
  Person,
  RecordChoice,
  Source,
  SourceKind,
  TestName,
  Verdict,
} from "./dossier";
export type { Drawer } from "./drawer";
export { isBlank, MOST_WORDS, noNotes, notesFrom, ratings } from "./notes";
export type { DebriefNotes, Estimate, Rating, TestNote } from "./notes";
export type { Bend, History, Offered, OnRecord, Step } from "./path";
export { questionsFor } from "./questions";
export type { Question, Questions } from "./questions";
export type { RestsOn } from "./rests-on";
export { prose, runFile, RUN_FILE_FORMAT } from "./run-file";
export type { Prose, RunFile, RunFileInput, RunFileStep } from "./run-file";
export { factCard, lineCard, named } from "./source-card";
export type { FactCard, LineCard } from "./source-card";
export type { TestOfHistory } from "./what-if";
