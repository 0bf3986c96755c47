import { afterEach, describe, expect, it } from "vitest";
import { writtenStory, type Edit, type Folder } from "../story/small-story";
import { proveStory, type Proved } from "./prove";

let folder: Folder | null = null;
afterEach(() => folder?.remove());

function told(edit?: Edit): { readonly proof: Proved; readonly messages: readonly string[] } {
  folder = writtenStory(edit);
  const { proof, problems } = proveStory(folder.main);
  if (!proof.complete) throw new Error(proof.why);
  return { proof, messages: problems.map(({ line, message }) => `${line}: ${message}`) };
}

describe("the proof of a small story", () => {
  it("counts it, and finds the piece that no history meets", () => {
    const { proof, messages } = told();
    expect(proof).toMatchObject({
      runs: "2",
      statesAt: { mine: 1 },
      endings: [{ id: "record", exactly: "1/1" }],
    });
    expect(proof.unreached.lines.map(({ text }) => text)).toEqual(["grey"]);
    expect(messages.some((message) => message.startsWith("19: no history comes here"))).toBe(true);
  });

  it("finds a choice that is never offered", () => {
    const { proof } = told({ file: "main.ink", from: "+ [Wait.", to: "+ {trust > 1} [Wait." });
    expect(proof.unreached.choices).toEqual(["mine.wait"]);
  });

  it("finds a value outside its range", () => {
    const { proof } = told({ file: "main.ink", from: "~ shift(trust, 1, 2)", to: "~ shift(trust, 4, 2)" });
    expect(proof.outOfRange).toEqual(["trust = 5"]);
  });
});
