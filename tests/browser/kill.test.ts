/** The browser dies at random moments while a reader plays and keeps. `npm run soak` does it 200 times. */
import { expect, test } from "vitest";
import { playhouse } from "./game";
import { livesLost } from "./killing";

const house = playhouse({ webgl: false });

test("a browser killed ten times while playing and keeping has lost nothing", async () => {
  expect(await livesLost(house, 10, 1993)).toEqual([]);
}, 180_000);
