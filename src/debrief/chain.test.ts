import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainOf } from ".";

const likelihoods = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });

describe("a chain of steps", () => {
  it.each([
    [[], null],
    [[70], 70],
    [[50, 50], 25],
    [[90, 90, 90, 90, 90, 90, 90], 47.8],
    [[100, 0, 100], 0],
  ])("of %j is %j", (steps, expected) => {
    const chain = chainOf(steps);
    expect(chain === null ? null : Math.round(chain * 10) / 10).toBe(expected);
  });

  it("is never likelier than its least likely step", () => {
    fc.assert(
      fc.property(likelihoods, (steps) => {
        expect(chainOf(steps)).toBeLessThanOrEqual(Math.min(...steps) + 1e-9);
      }),
    );
  });
});
