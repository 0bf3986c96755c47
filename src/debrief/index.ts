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
