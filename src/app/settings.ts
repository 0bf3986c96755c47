/** The reader's settings: read with care, and shown as attributes on the root element for the styles. */
import { defaultSettings, settingOptions, type Settings } from "../page";

/** The settings in `text`; each that is missing or damaged is the default, the others stay. */
export function readSettings(text: string | null): Settings {
  const kept = jsonObject(text);
  const read = Object.entries<readonly unknown[]>(settingOptions).map(([key, options]) => [
    key,
    options.find((option) => option === kept[key]) ?? defaultSettings[key as keyof Settings],
  ]);
  return Object.fromEntries(read) as Settings;
}

/** What `text` holds as JSON; nothing where it is no object. */
function jsonObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(text ?? "{}") ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
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
