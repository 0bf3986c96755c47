import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { press } from ".";
import { read, type Course } from "./path";
import { spell } from "./spell";

const sheet = (body: string): string =>
  `<svg viewBox="0 0 1600 1200"><g id="back" data-depth="0">${body}</g></svg>`;
const points = (courses: readonly Course[]): number[] =>
  courses.flatMap(({ from, steps }) => [from, ...steps.flatMap(({ by, to }) => [...by, to])]).flat();

describe("spelling", () => {
  const whole = fc.integer({ min: -900, max: 900 });
  const point = fc.tuple(whole, whole);
  const curve = fc
    .tuple(point, point, point)
    .map(([a, b, c]) => `C${a.join(" ")} ${b.join(" ")} ${c.join(" ")}`);
  const bow = fc.tuple(point, point).map(([a, b]) => `Q${a.join(" ")} ${b.join(" ")}`);

  test("says what was drawn, within a step of the grid", () => {
    fc.assert(
      fc.property(point, fc.array(fc.oneof(curve, bow), { minLength: 1, maxLength: 9 }), (from, steps) => {
        const drawn = read(`M${from.join(" ")}${steps.join("")}`);
        const spelt = points(read(spell(drawn, 1)));
        points(drawn).forEach((value, at) =>
          expect(Math.abs(value - (spelt[at] as number))).toBeLessThan(2.4),
        );
      }),
    );
  });

  test("is short: relative, mirrored handles, no command twice, no needless sign", () => {
    expect(spell(read("M100 100L110 100L110.4 120L90.6 130Z"), 0.5)).toBe("m100 100h10l.5 20-20 10z");
    expect(spell(read("M0 0C0 0 10 -10 20 0C30 10 40 0 40 0"), 1)).toBe("m0 0s10-10 20 0 20 0 20 0");
  });
});

describe("the press", () => {
  test("makes one path of neighbours in one paint, whichever way round they run", () => {
    const pressed = press(
      sheet('<path d="M0 0L90 0L90 90Z" fill="#111111"/><path d="M10 5L80 70L80 5Z" fill="#111111"/>'),
    );
    expect(pressed).toContain('<path d="m0 0h90v90zm80 5v65l-70-65z" fill="#111"/>');
  });

  test("keeps apart what shows through", () => {
    const two = '<path d="M0 0H9V9Z" fill="#111111" opacity="0.5"/>'.repeat(2);
    expect(press(sheet(two)).match(/<path/g)).toHaveLength(2);
  });

  test("leaves layers, their order and their names", () => {
    expect(press(sheet(""))).toBe('<svg viewBox="0 0 1600 1200"><g id="back" data-depth="0"/></svg>\n');
  });
});
