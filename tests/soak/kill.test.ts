/** The built game (`npm run build` first), killed again and again while a reader plays and keeps. */
import { expect, test } from "vitest";
import { playhouse } from "../browser/game";
import { livesLost } from "../browser/killing";

const house = playhouse({ webgl: false });

test("a browser killed 200 times while playing and keeping has lost nothing", async () => {
  expect(await livesLost(house, 200, Date.now() % 100_000)).toEqual([]);
});
