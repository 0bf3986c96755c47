/** Which buttons stand in the page's foot, and which under an ending. Pure. */
import { isOver, type StoryBook } from "../narrative";
import type { Tool } from "../page";
import type { ShellState } from "./page-model";
import type { History, Travelled } from "./present";

export function footTools(
  { view, skippable }: Pick<ShellState, "view" | "skippable">,
  { moments, ahead }: Pick<Travelled, "moments" | "ahead">,
  { dossier }: StoryBook,
): readonly Tool[] {
  const reading = view === "reading";
  const last = moments.at(-1);
  const over = reading && last !== undefined && isOver(last.turn);
  return [
    ...(reading
      ? ([
          { label: "← Back one choice", command: { type: "back" }, disabled: moments.length < 2 },
          ...(ahead.length > 0 ? [{ label: "Forward →", command: { type: "forward" } } as const] : []),
          ...(skippable ? [{ label: "Skip what I have read", command: { type: "skip" } } as const] : []),
          { label: "Restart", command: { type: "restart" } },
          { label: "Transcript", command: { type: "open", panel: "transcript" } },
          ...(dossier ? ([{ label: "Map", command: { type: "open", panel: "atlas" } }] as const) : []),
          ...(dossier ? ([{ label: "Evidence", command: { type: "open", panel: "source" } }] as const) : []),
        ] as const)
      : []),
    { label: "Your histories", command: { type: "open", panel: "shelf" } },
    ...(dossier ? ([{ label: "Code", command: { type: "open", panel: "code" } }] as const) : []),
    { label: "Settings", command: { type: "open", panel: "settings" } },
    { label: "Sources", command: { type: "open", panel: "about" } },
    // The proof gives away how many endings there are.
    ...(dossier && (!reading || over)
      ? ([{ label: "Proof", command: { type: "open", panel: "proof" } }] as const)
      : []),
  ];
}

/** What a reader can ask about a decision before it is taken. */
export const askedTools: readonly Tool[] = [
  { label: "What is known on this day", command: { type: "open", panel: "known" } },
  { label: "Considered at the time?", command: { type: "open", panel: "considered" } },
];

/** `named`: the story says something of this ending. */
export function endingTools({ moments }: Pick<History, "moments">, named: boolean): readonly Tool[] {
  return [
    ...(named ? afterNamed : []),
    { label: "Watch it played", command: { type: "play" } },
    { label: "Keep it", command: { type: "open", panel: "shelf", topic: "keep" } },
    { label: "Read it as a whole", command: { type: "open", panel: "transcript" } },
    ...(moments.length > 1 ? ([{ label: "Back one choice", command: { type: "back" } }] as const) : []),
    { label: "Begin another history", command: { type: "restart" }, strong: !named },
  ];
}

const afterNamed: readonly Tool[] = [
  { label: "Look back", command: { type: "open", panel: "debrief" }, strong: true },
  { label: "See it on the map", command: { type: "open", panel: "atlas" } },
  { label: "Compare with the record", command: { type: "open", panel: "compare" } },
  { label: "Make a card", command: { type: "open", panel: "card" } },
  { label: "Its code and link", command: { type: "open", panel: "code" } },
];
