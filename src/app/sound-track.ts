/** The sound as it follows the session. Fetched together with it. */
import { ok, type Result } from "../kit";
import type { Settings } from "../page";
import { createSound, type SoundProblem } from "../sound";
import type { Core } from "./core";

export interface SoundTrack {
  /** Takes over what the settings now say. */
  set(): void;
  /** The reader did something. */
  wake(): void;
}

/** The share of full loudness that each answer means. */
const volumes: Readonly<Record<Settings["sound"], number>> = { off: 0, quiet: 0.5, full: 1 };

/** Call it when the settings want sound: it is heard from now on. */
export function createSoundTrack(core: Core): Result<SoundTrack, SoundProblem> {
  const made = createSound({ volume: 0 });
  if (!made.ok) return made;
  const sound = made.value;
  let given: Settings["sound"] = "off";

  const set = (): void => {
    const wanted = core.state.settings.sound;
    if (wanted === given) return;
    sound.volume(volumes[wanted]);
    sound.mute(wanted === "off");
    if (wanted === "off") core.show({ soundCaptions: [] });
    else if (given === "off") sound.play(core.session.now.turn, "set");
    given = wanted;
  };
  sound.on((soundCaptions) => core.state.settings.sound !== "off" && core.show({ soundCaptions }));
  core.session.on((event) => {
    if (event.type === "left") return;
    const how = event.how === "chosen" ? "step" : "set";
    // After the turn is painted; this also leaves a tab alone that nobody sees.
    requestAnimationFrame(() => setTimeout(() => sound.play(core.session.now.turn, how)));
  });
  set();
  return ok({ set, wake: sound.wake });
}
