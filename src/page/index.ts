export { AboutView } from "./about";
export type { About } from "./about";
export { AtlasView } from "./atlas";
export { spoilerLevels } from "./atlas-model";
export type {
  AtlasActs,
  AtlasChoice,
  AtlasDecision,
  AtlasDrawing,
  AtlasEnding,
  AtlasFindings,
  AtlasLine,
  AtlasMark,
  AtlasModel,
  AtlasWay,
  Pending,
  PivotModel,
  SmallestChange,
  SpoilerLevel,
} from "./atlas-model";
export { PivotView } from "./atlas-pivot";
export { CardView } from "./card";
export type { CardActs, CardModel, CardPrint } from "./card";
export { CodeView } from "./code";
export type { CodeActs, CodeModel, CodeRow, QrPicture } from "./code";
export { DebriefView, debriefText, EstimateForm, Sheet } from "./debrief";
export type { DebriefActs, DebriefModel, EstimateProps, StepPivot } from "./debrief";
export { CompareView, CompareWith } from "./compare";
export type { ComparedLine, ComparedRow, ComparedSpan, CompareModel } from "./compare";
export { Game } from "./game";
export { LessonView } from "./lesson";
export type {
  ChoiceView,
  Command,
  EndingView,
  Entry,
  LineView,
  Notice,
  Opening,
  PageModel,
  Panel,
  PanelFrame,
  Plate,
  Reading,
  Send,
  SoundTrouble,
  Tool,
} from "./model";
export { BallotView } from "./projector";
export { ProofCardView } from "./proof-card";
export type { ProofCard } from "./proof-card";
export { defaultSettings, settingOptions } from "./setting-options";
export type { Settings } from "./setting-options";
export { SettingsView } from "./settings";
export { numberInWords, shareInWords } from "./shares";
export { ConsideredView } from "./considered";
export type { ConsideredModel } from "./considered";
export { GlossaryView } from "./glossary";
export { KnownView } from "./known";
export type { KnownModel } from "./known";
export { SourceView } from "./source";
export type { SourceModel } from "./source";
export { TheatreBar } from "./theatre";
export type { TheatreSpeed } from "./theatre";
export { ShelfView } from "./shelf";
export type { PresentView, ShelfActs, ShelfEntryView, ShelfModel } from "./shelf-model";
export { TranscriptView } from "./transcript";
export { turnHeadingId } from "./turns";
