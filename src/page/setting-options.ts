/** What a reader can set, what each can be, and what each is as long as nobody has said otherwise. */

export const settingOptions = {
  /** In percent. */
  textSize: [100, 110, 125, 150, 175, 200],
  spacing: ["normal", "wide", "wider"],
  face: ["literata", "atkinson", "opendyslexic", "system"],
  theme: ["system", "light", "dark"],
  contrast: ["system", "normal", "high"],
  motion: ["system", "full", "still"],
  /** How much each line says of what it rests on. */
  marks: ["off", "quiet", "full"],
  numberKeys: [true, false],
  sound: ["off", "quiet", "full"],
  /** What is heard is written as well, while the sound is on. */
  soundCaptions: [true, false],
} as const;

export type Settings = {
  readonly [Key in keyof typeof settingOptions]: (typeof settingOptions)[Key][number];
};

export const defaultSettings: Settings = {
  textSize: 100,
  spacing: "normal",
  face: "literata",
  theme: "system",
  contrast: "system",
  motion: "system",
  marks: "quiet",
  numberKeys: true,
  sound: "off",
  soundCaptions: true,
};
