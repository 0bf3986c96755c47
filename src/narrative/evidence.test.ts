import { describe, expect, it } from "vitest";
import { evidence, type FactClasses } from "./evidence";

const classes: FactClasses = { F01: "documented", F02: "reported", F03: "disputed" };

describe("the evidence of a line", () => {
  it.each([
    [["F01"], false, "documented"],
    [["F01", "F02"], false, "reported"],
    [["F03", "F01"], false, "disputed"],
    [[], true, "background"],
    [["F01"], true, "background"],
    [[], false, "invented"],
    [["F99"], false, "invented"],
  ] as const)("of %j, background %s, is %s", (facts, background, expected) => {
    expect(evidence({ facts, background }, classes)).toBe(expected);
  });
});
