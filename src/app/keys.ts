/** The keyboard, beyond what buttons do by themselves: 1 to 9 choose, E opens what the newest lines rest on. */
import type { Send, Settings } from "../page";

export interface KeyTarget {
  /** The ids of the choices that stand on the page, in order. */
  readonly choices: readonly string[];
  /** The lines carry evidence marks. */
  readonly marked: boolean;
  readonly settings: Settings;
  /** A sheet lies over the page; keys are for it. */
  readonly covered: boolean;
}

export function listenToKeys(target: () => KeyTarget, send: Send): () => void {
  const press = (event: KeyboardEvent): void => {
    const { choices, marked, settings, covered } = target();
    if (
      covered ||
      !settings.numberKeys ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.repeat ||
      isTyping(event.target)
    )
      return;
    if (marked && event.key.toLowerCase() === "e") return send({ type: "open", panel: "source" });
    const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
    if (choice === undefined) return;
    event.preventDefault();
    send({ type: "choose", choice });
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
