import type { JSX } from "preact";
import { contrasts, faces, markLevels, motions, spacings, textSizes, themes, type Settings } from "./model";

interface SettingsProps {
  readonly settings: Settings;
  readonly change: (settings: Settings) => void;
}

/** How the page looks and behaves for this reader. Every change shows at once. */
export function SettingsView({ settings, change }: SettingsProps): JSX.Element {
  const set = <Key extends keyof Settings>(key: Key, value: Settings[Key]): void =>
    change({ ...settings, [key]: value });
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <Choice
        name="Text size"
        options={textSizes}
        value={settings.textSize}
        label={(size) => `${size} %`}
        change={(value) => set("textSize", value)}
      />
      <Choice
        name="Line spacing"
        options={spacings}
        value={settings.spacing}
        label={words({ normal: "Normal", wide: "Wide", wider: "Wider" })}
        change={(value) => set("spacing", value)}
      />
      <Choice
        name="Reading face"
        options={faces}
        value={settings.face}
        label={words({
          literata: "Literata",
          atkinson: "Atkinson Hyperlegible",
          opendyslexic: "OpenDyslexic",
          system: "The system’s own",
        })}
        change={(value) => set("face", value)}
      />
      <Choice
        name="Paper"
        options={themes}
        value={settings.theme}
        label={words({ system: "As the system", light: "Light", dark: "Dark" })}
        change={(value) => set("theme", value)}
      />
      <Choice
        name="Contrast"
        options={contrasts}
        value={settings.contrast}
        label={words({ system: "As the system", normal: "Normal", high: "High" })}
        change={(value) => set("contrast", value)}
      />
      <Choice
        name="Motion"
        options={motions}
        value={settings.motion}
        label={words({ system: "As the system", full: "Moving", still: "Still" })}
        change={(value) => set("motion", value)}
      />
      <Choice
        name="Evidence marks"
        options={markLevels}
        value={settings.marks}
        label={words({
          off: "Off, for a first reading",
          quiet: "Quiet: a red rule beside what is invented",
          full: "Full: every line says what it rests on",
        })}
        change={(value) => set("marks", value)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.numberKeys}
          onChange={(event) => set("numberKeys", event.currentTarget.checked)}
        />
        Keys 1 to 9 choose
      </label>
    </form>
  );
}

interface ChoiceProps<Option extends string | number> {
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: Option;
  readonly label: (option: Option) => string;
  readonly change: (option: Option) => void;
}

function Choice<Option extends string | number>({
  name,
  options,
  value,
  label,
  change,
}: ChoiceProps<Option>): JSX.Element {
  return (
    <fieldset>
      <legend>{name}</legend>
      {options.map((option) => (
        <label key={option} class="check">
          <input type="radio" name={name} checked={option === value} onChange={() => change(option)} />
          {label(option)}
        </label>
      ))}
    </fieldset>
  );
}

function words<Option extends string>(table: Readonly<Record<Option, string>>): (option: Option) => string {
  return (option) => table[option];
}
