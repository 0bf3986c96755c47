import { describe, expect, it } from "vitest";
import { crop, framed } from "./drawing";
import { plans, shapes } from "./shapes";

describe("the part of a drawing that a card shows", () => {
  it.each(shapes)("has the shape of the %s card’s picture, and lies on the sheet", (shape) => {
    const { picture } = plans[shape];
    for (const focus of [
      [800, 600],
      [0, 0],
      [1600, 1200],
    ] as const) {
      const { x, y, width, height } = crop(picture, focus);
      expect(width / height).toBeCloseTo(picture.width / picture.height);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(1600.001);
      expect(y + height).toBeLessThanOrEqual(1200.001);
    }
  });

  it("is around its focus as far as the sheet allows", () => {
    expect(crop({ width: 600, height: 1200 }, [900, 600])).toEqual({
      x: 600,
      y: 0,
      width: 600,
      height: 1200,
    });
    expect(crop({ width: 600, height: 1200 }, [1500, 600]).x).toBe(1000);
  });

  it("is all that the root shows, and nothing else of the drawing is changed", () => {
    const drawing =
      '<svg xmlns="s" width="9" viewBox="0 0 1600 1200"><rect width="7"/><svg width="3"/></svg>';
    expect(framed(drawing, { x: 1, y: 2, width: 3, height: 4 }, { width: 30, height: 40 })).toBe(
      '<svg viewBox="1 2 3 4" width="30" height="40" preserveAspectRatio="none" xmlns="s"><rect width="7"/><svg width="3"/></svg>',
    );
  });
});
