import { describe, expect, it } from "vitest";
import { dateProblem, isLater } from "./edtf";

describe("a date", () => {
  it.each([
    "1992",
    "1992-10",
    "1992-10~",
    "1993-06-16",
    "1993-21",
    "1993?",
    "1943%",
    "199X",
    "19XX",
    "1992-XX",
    "1992-10-XX",
    "1992-02-29",
    "1992-10~/1992-11-03",
    "1993-07/1993-09~",
    "1992?/1993?",
    "1992/..",
    "../1992",
    "/1992",
    "1993-22/1993-08",
  ])("may be %s", (date) => {
    expect(dateProblem(date)).toBeNull();
  });

  it.each([
    "",
    "autumn 1992",
    "92",
    "1992-13",
    "1993-21-05",
    "1993-25",
    "1993-02-29",
    "1992-6",
    "1992/1993/1994",
    "../..",
    "1993/1992",
    "1992-11/1992-10",
    "1992-10-04/1992-10-03",
    "1992~?",
    "199X-05",
    "1992-10-",
    "1992 - 1993",
  ])("may not be %j", (date) => {
    expect(dateProblem(date)).toEqual(expect.any(String));
  });
});

describe("one date is later than another", () => {
  it.each([
    ["1993", "1992", true],
    ["1992-11", "1992-10~", true],
    ["1993-08-16", "1993-08", false],
    ["1992", "1992-10", false],
    ["1992-10~/1992-11-03", "1992-11", false],
    ["../1995", "1992", false],
    ["1993-24", "1993-06", false],
  ])("%s, and %s: %s", (date, other, later) => {
    expect(isLater(date, other)).toBe(later);
  });
});
