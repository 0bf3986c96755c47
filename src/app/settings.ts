/** The reader's settings: read with care, and shown as attributes on the root element for the styles. */
import * as v from "valibot";
import {
  contrasts,
  defaultSettings,
  faces,
  markLevels,
  motions,
  soundLevels,
  spacings,
  textSizes,
  themes,
  type Settings,
} from "../page";

const schema = v.object({
  textSize: v.fallback(v.picklist(textSizes), defaultSettings.textSize),
  spacing: v.fallback(v.picklist(spacings), defaultSettings.spacing),
  face: v.fallback(v.picklist(faces), defaultSettings.face),
  theme: v.fallback(v.picklist(themes), defaultSettings.theme),
  contrast: v.fallback(v.picklist(contrasts), defaultSettings.contrast),
  motion: v.fallback(v.picklist(motions), defaultSettings.motion),
  marks: v.fallback(v.picklist(markLevels), defaultSettings.marks),
  numberKeys: v.fallback(v.boolean(), defaultSettings.numberKeys),
  sound: v.fallback(v.picklist(soundLevels), defaultSettings.sound),
  soundCaptions: v.fallback(v.boolean(), defaultSettings.soundCaptions),
});

/** The settings in `text`; each that is missing or damaged is the default, the others stay. */
export function readSettings(text: string | null): Settings {
  try {
    const read = v.safeParse(schema, JSON.parse(text ?? "{}"));
    return read.success ? read.output : defaultSettings;
  } catch {
    return defaultSettings;
  }
}

/** Shows the settings on `root`; the style sheets read them there. */
export function applySettings(settings: Settings, root: HTMLElement): void {
  root.style.setProperty("--text-size", `${settings.textSize / 100}`);
  for (const name of ["spacing", "face", "theme", "contrast", "motion", "marks"] as const)
    root.dataset[name] = settings[name];
}

/** True when the picture must stand still, by the reader's word or the system's. */
export function standsStill(settings: Settings): boolean {
  if (settings.motion === "system") return matchMedia("(prefers-reduced-motion: reduce)").matches;
  return settings.motion === "still";
}
