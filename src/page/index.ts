export { AboutView } from "./about";
export type { About } from "./about";
export { CardView } from "./card";
export type { CardActs, CardModel, CardPrint } from "./card";
export { Game } from "./game";
export {
  contrasts,
  defaultSettings,
  faces,
  markLevels,
  motions,
  soundLevels,
  spacings,
  textSizes,
  themes,
} from "./model";
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
  Settings,
  SoundTrouble,
  Tool,
} from "./model";
export { ProofCardView } from "./proof-card";
export type { ProofCard } from "./proof-card";
export { TheatreBar } from "./theatre";
export type { TheatreSpeed } from "./theatre";
export { SettingsView } from "./settings";
export { TranscriptView } from "./transcript";
export { turnHeadingId } from "./turns";
