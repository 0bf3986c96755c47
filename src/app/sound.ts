/**
 * The sound beside the page. It is off until the reader asks for it, and only then fetched; it begins
 * in answer to an act, as browsers ask. The page never waits for it.
 */
import type { Core } from "./core";
import type { SoundTrack } from "./sound-track";

export interface Hearing {
  /** The reader has changed the settings, by an act just now. */
  set(): void;
}

/** Follows the session with sound, as far as the reader's settings want it. */
export function createHearing(core: Core): Hearing {
  let track: SoundTrack | null = null;
  let asked = false;

  const fetchTrack = async (): Promise<void> => {
    try {
      const { createSoundTrack } = await import("./sound-track");
      const made = createSoundTrack(core);
      if (made.ok) track = made.value;
      core.show({ soundTrouble: made.ok ? null : made.problem });
    } catch {
      // A browser that refuses does so for good; a connection may come back.
      asked = false;
      core.show({ soundTrouble: "not-fetched" });
    }
  };
  const wake = (): void => {
    if (core.state.settings.sound === "off") return;
    track?.wake();
    if (asked) return;
    asked = true;
    void fetchTrack();
  };

  for (const act of ["click", "keydown", "touchend"])
    window.addEventListener(act, wake, { capture: true, passive: true });
  return {
    set() {
      track?.set();
      wake();
    },
  };
}
