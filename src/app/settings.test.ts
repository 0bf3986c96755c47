import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultSettings, settingOptions } from "../page";
import { readSettings } from "./settings";

describe("settings", () => {
  it("come back as they were written", () => {
    const changed = { ...defaultSettings, textSize: 200, theme: "dark", numberKeys: false } as const;
    expect(readSettings(JSON.stringify(changed))).toEqual(changed);
  });

  it("lose only the one that is damaged", () => {
    expect(readSettings('{"textSize":13,"theme":"dark"}')).toEqual({ ...defaultSettings, theme: "dark" });
  });

  it.each(["null", "7", "[]", '"dark"', "{", ""])("are the defaults where “%s” was kept", (text) => {
    expect(readSettings(text)).toEqual(defaultSettings);
  });

  it.each(Object.entries(settingOptions))("take each answer that is offered for %s", (name, options) => {
    for (const option of options)
      expect(readSettings(JSON.stringify({ [name]: option }))).toMatchObject({ [name]: option });
  });

  it("are whole, whatever text was kept", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(null), fc.string(), fc.json()), (text) => {
        expect(Object.keys(readSettings(text)).toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
      }),
    );
  });
});
