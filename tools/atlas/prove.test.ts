import { afterEach, describe, expect, it } from "vitest";
import { writtenStory, type Edit, type Folder } from "../story/small-story";
import { proveStory, type Proved, type ProveOptions } from "./prove";

let folder: Folder | null = null;
afterEach(() => folder?.remove());

function told(edit?: Edit): { readonly proof: Proved; readonly messages: readonly string[] } {
  folder = writtenStory(edit);
  const { proof, problems } = proveStory(folder.main);
  if (!proof.complete) throw new Error(proof.why);
  return { proof, messages: problems.map(({ line, message }) => `${line}: ${message}`) };
}

describe("the proof of a small story", () => {
  it("counts it", () => {
    const { proof, messages } = told();
    expect(proof).toMatchObject({
      runs: "2",
      statesAt: { mine: 1 },
      endings: [{ id: "record", exactly: "1/1" }],
    });
    expect(messages).toEqual([]);
  });

  it("finds a line that no history meets", () => {
    const { proof, messages } = told({
      file: "main.ink",
      from: "{trust > 0: grey ore}",
      to: "{trust > 1: grey ore}",
    });
    expect(proof.unreached.lines.map(({ what }) => what)).toEqual(["grey ore"]);
    expect(messages).toEqual(["19: no history comes here: “grey ore”"]);
  });

  it("finds a choice that is never offered", () => {
    const { proof } = told({ file: "main.ink", from: "+ [Wait.", to: "+ {trust > 1} [Wait." });
    expect(proof.unreached.choices).toMatchObject([{ what: "mine.wait", line: 16 }]);
  });

  it("finds a value outside its range", () => {
    const { proof } = told({ file: "main.ink", from: "~ shift(trust, 1, 2)", to: "~ shift(trust, 4, 2)" });
    expect(proof.outOfRange).toEqual([{ variable: "trust", value: "5" }]);
  });
});

describe("a proof that is not whole", () => {
  it("says which limit was met", () => {
    folder = writtenStory();
    const by = (options: ProveOptions): string => {
      const { proof, problems, model } = proveStory((folder as Folder).main, options);
      expect([problems, model]).toEqual([[], null]);
      return proof.complete ? "" : proof.why;
    };
    expect(by({ states: 2 })).toBe("it has more states than the limit of 2");
    expect(by({ seconds: 0 })).toMatch(/^after the limit of 0 seconds, with 0 states met, /);
  });
});
