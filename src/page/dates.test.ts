import { describe, expect, it } from "vitest";
import { dateInWords } from "./dates";

describe("a date in words", () => {
  it.each([
    ["2017-09-24", "24 September 2017"],
    ["1992-10~", "about October 1992"],
    ["1993-06?", "perhaps June 1993"],
    ["1993-21", "spring 1993"],
    ["1993", "1993"],
    ["1992-10~/1992-11-03", "about October 1992 to 3 November 1992"],
    ["1994/..", "from 1994"],
    ["long ago", "long ago"],
    ["", ""],
  ])("%s is %s", (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });
});
