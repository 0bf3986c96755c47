import { describe, expect, it } from "vitest";
import { numberInWords, shareInWords } from "./shares";

describe("a share in words", () => {
  it.each([
    [0, "no history"],
    [0.001, "fewer than one history in 200"],
    [0.012, "one history in 83"],
    [1 / 7, "one history in seven"],
    [0.25, "one history in four"],
    [1 / 3, "one history in three"],
    [0.41, "two histories in five"],
    [0.5, "one history in two"],
    [2 / 3, "two histories in three"],
    [0.9, "nine histories in ten"],
    [0.999, "nearly every history"],
    [1, "every history"],
  ])("%f is “%s”", (share, words) => {
    expect(shareInWords(share)).toBe(words);
  });

  it("has small numbers as words", () => {
    expect([1, 10, 11].map(numberInWords)).toEqual(["one", "ten", "11"]);
  });
});
