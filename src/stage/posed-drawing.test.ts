import { describe, expect, test } from "vitest";
import { aPose } from "./a-pose";
import { posedDrawing } from "./posed-drawing";
import type { Pose } from "./pose";

const drawing =
  '<svg viewBox="0 0 1600 1200"><defs><g id="light"/></defs><g id="back" data-depth="0"><path d="M0 0z"/></g>' +
  '<g id="light" data-depth="0.2"/><g id="lamp" data-depth="0.3"/>' +
  '<g id="figure-host" data-depth="0.5"/><g id="figure-guest" data-depth="0.6"/></svg>';

const cities = { vienna: [700, 800], beijing: [1150, 530] } as const;

const hidden = (pose: Pose): readonly string[] =>
  [...posedDrawing(drawing, pose, cities).matchAll(/<g id="([\w-]+)"[^>]*display="none"/g)].map(
    ([, layer]) => layer ?? "",
  );

describe("a drawing as a pose has it", () => {
  test.each<[string, Partial<Pose>, readonly string[]]>([
    ["is whole when all are there and the light is on", {}, []],
    ["lacks who has not come or has gone", { absent: new Set(["guest"]) }, ["figure-guest"]],
    ["has who has come", { entered: new Set(["guest"]) }, []],
    ["lacks its light when that is off", { light: "off" }, ["light"]],
    [
      "lacks every layer that is lit",
      { light: "off", lights: [{ layer: "lamp", breath: 0.1 }] },
      ["light", "lamp"],
    ],
    ["keeps its lamps when they are on", { lights: [{ layer: "lamp", breath: 0.1 }] }, []],
  ])("%s", (_what, changes, layers) => {
    expect(hidden(aPose(changes))).toEqual(layers);
  });

  test("has the flight's dots, and the file, only on a flight between cities of the map", () => {
    const marks = (flight: Pose["flight"]): number =>
      posedDrawing(drawing, aPose({ flight }), cities).length - drawing.length;
    expect(marks(null)).toBe(0);
    expect(marks({ from: "vienna", to: "atlantis" })).toBe(0);
    const flown = posedDrawing(drawing, aPose({ flight: { from: "vienna", to: "beijing" } }), cities);
    expect(flown.match(/<circle /g)?.length).toBeGreaterThan(20);
    expect(flown).toMatch(/translate\(1107\.0 .*<\/g><\/svg>$/);
  });
});
