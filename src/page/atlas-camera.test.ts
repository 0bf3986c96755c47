import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOSEST, FARTHEST, held, moved, showing, whole, zoomed, type Camera } from "./atlas-camera";

const window = { width: 800, height: 600 };
const cameras = fc.record({
  left: fc.double({ min: -2000, max: 2000, noNaN: true }),
  top: fc.double({ min: -2000, max: 2000, noNaN: true }),
  scale: fc.double({ min: FARTHEST, max: CLOSEST, noNaN: true }),
});
const seen = ({ left, top, scale }: Camera, x: number, y: number): readonly [number, number] => [
  x * scale + left,
  y * scale + top,
];

describe("the camera", () => {
  it("has a whole frame in the middle of the window", () => {
    const camera = whole([-100, 50, 2000, 700], window);
    const [left, top] = seen(camera, -100, 50);
    const [right, bottom] = seen(camera, 1900, 750);
    expect([left, right]).toEqual([0, 800]);
    expect(top).toBeCloseTo(600 - bottom);
    expect(whole([0, 0, 10, 10], window).scale).toBe(1.2);
  });

  it("zooms about the point under the pointer, and not without end", () => {
    fc.assert(
      fc.property(cameras, fc.double({ min: 0.05, max: 20, noNaN: true }), (camera, factor) => {
        const at = { x: (300 - camera.left) / camera.scale, y: (200 - camera.top) / camera.scale };
        const next = zoomed(camera, factor, 300, 200);
        const [x, y] = seen(next, at.x, at.y);
        expect(x).toBeCloseTo(300, 4);
        expect(y).toBeCloseTo(200, 4);
        expect(next.scale >= FARTHEST && next.scale <= CLOSEST).toBe(true);
      }),
    );
  });

  it("moves no more than it must to show a point", () => {
    const camera = { left: 0, top: 0, scale: 1 };
    expect(showing(camera, [400, 300], window, 70)).toEqual(camera);
    expect(showing(camera, [900, 300], window, 70)).toEqual({ left: -170, top: 0, scale: 1 });
  });

  it("never loses the map out of the window", () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const frame = [-50, -50, 1800, 900] as const;
        const { left, top, scale } = held(moved(camera, 0, 0), frame, window);
        expect(frame[0] * scale + left).toBeLessThanOrEqual(window.width - 79);
        expect((frame[0] + frame[2]) * scale + left).toBeGreaterThanOrEqual(79);
        expect(frame[1] * scale + top).toBeLessThanOrEqual(window.height - 79);
        expect((frame[1] + frame[3]) * scale + top).toBeGreaterThanOrEqual(79);
      }),
    );
  });
});
