import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSave } from "../src/runs";
import { FORMAT } from "../src/runs/migrations";

/** A save of every format that was ever released stays here, and can be read for ever. */
describe("old saves", () => {
  it("of every format are here", () => {
    const formats = Array.from({ length: FORMAT }, (_, at) => `format-${at + 1}.json`);
    expect(readdirSync("tests/saves")).toEqual(expect.arrayContaining(formats));
  });

  it.each(readdirSync("tests/saves"))("%s is still a run", (file) => {
    const read = readSave(readFileSync(`tests/saves/${file}`, "utf8"));
    expect(read).toMatchObject({ ok: true, value: { story: { title: "Crazy Ideas" } } });
    expect(read.ok && read.value.choices).toContain("mine.survey");
  });
});
