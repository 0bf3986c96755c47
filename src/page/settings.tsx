import type { JSX } from "preact";
import type { SoundTrouble } from "./model";
import { settingOptions, type Settings } from "./setting-options";

interface SettingsProps {
  readonly settings: Settings;
  readonly soundTrouble: SoundTrouble | null;
  readonly change: (settings: Settings) => void;
}

/** How the page looks and behaves for this reader. Every change shows at once. */
export function SettingsView({ settings, soundTrouble, change }: SettingsProps): JSX.Element {
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      {questions.map((question) => question(settings, change))}
      {sound(settings, change)}
      {/* Always there, so that a sentence that comes into it is read aloud. */}
      <p class="settings-note" role="status">
        {soundTrouble && troubles[soundTrouble]}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.soundCaptions}
          disabled={settings.sound === "off"}
          onChange={(event) => change({ ...settings, soundCaptions: event.currentTarget.checked })}
        />
        Captions for sound
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.numberKeys}
          onChange={(event) => change({ ...settings, numberKeys: event.currentTarget.checked })}
        />
        Keys 1 to 9 choose, E opens the evidence
      </label>
      <p>
        For a class, there is a <a href="#/projector">projector mode</a>: large type, and hands counted beside
        each choice.
      </p>
    </form>
  );
}

type Question = (settings: Settings, change: SettingsProps["change"]) => JSX.Element;

const sizeWords = Object.fromEntries(settingOptions.textSize.map((size) => [size, `${size} %`])) as Record<
  Settings["textSize"],
  string
>;

const questions: readonly Question[] = [
  ask("textSize", "Text size", sizeWords),
  ask("spacing", "Line spacing", { normal: "Normal", wide: "Wide", wider: "Wider" }),
  ask("face", "Reading face", {
    literata: "Literata",
    atkinson: "Atkinson Hyperlegible",
    opendyslexic: "OpenDyslexic",
    system: "The system’s own",
  }),
  ask("theme", "Paper", { system: "As the system", light: "Light", dark: "Dark" }),
  ask("contrast", "Contrast", { system: "As the system", normal: "Normal", high: "High" }),
  ask("motion", "Motion", { system: "As the system", full: "Moving", still: "Still" }),
  ask("marks", "Evidence marks", {
    off: "Off, for a first reading",
    quiet: "Quiet: a sign beside each line",
    full: "Full: every line says what it rests on",
  }),
];

const sound = ask("sound", "Sound", {
  off: "Off",
  quiet: "Quiet",
  full: "Full",
});

const troubles: Readonly<Record<SoundTrouble, string>> = {
  refused: "This browser plays no sound here; everything else is as before.",
  "not-fetched":
    "The sound could not be fetched, perhaps because the connection broke; it will be asked for again.",
};

/** A question with one answer: a row of radio buttons, `words` beside them. */
function ask<Key extends Exclude<keyof Settings, "numberKeys" | "soundCaptions">>(
  key: Key,
  name: string,
  words: Readonly<Record<Settings[Key], string>>,
): Question {
  const options = settingOptions[key] as readonly unknown[] as readonly Settings[Key][];
  return (settings, change) => (
    <fieldset key={key}>
      <legend>{name}</legend>
      {options.map((option) => (
        <label key={option} class="check">
          <input
            type="radio"
            name={name}
            checked={option === settings[key]}
            onChange={() => change({ ...settings, [key]: option })}
          />
          {words[option]}
        </label>
      ))}
    </fieldset>
  );
}
