/** Two tabs play and keep at the same time. */
import { describe, expect, test } from "vitest";
import { afterBegin, begin, goOn, live, playhouse, playRun, standing } from "./game";
import { otherPlans, recordPlan } from "./plans";
import { act, keep, names, openShelf, runsKept, threeHistories } from "./shelf";

const house = playhouse({ webgl: false });
const { choices: record } = recordPlan();
const [one] = otherPlans();

describe("two tabs", () => {
  test("each go on with their own history, and both are kept", async () => {
    const context = await house.newContext();
    const first = await house.open({ context });
    const second = await house.open({ context });
    await begin(first);
    await begin(second);
    await playRun(first, await afterBegin(first, record.slice(0, 8)));
    await playRun(second, await afterBegin(second, one.choices.slice(0, 5)));
    await playRun(first, record.slice(8, 9));
    await second.reload();
    await live(second);
    await goOn(second);
    expect((await standing(second)).at).toBe(5);
    await first.reload();
    await live(first);
    await goOn(first);
    expect((await standing(first)).at).toBe(9);
  });

  test("that is copied by the browser with all that it stored is still another tab", async () => {
    const context = await house.newContext();
    const first = await house.open({ context });
    await begin(first);
    await playRun(first, await afterBegin(first, record.slice(0, 6)));
    const [copy] = await Promise.all([
      context.waitForEvent("page"),
      first.evaluate(() => void window.open(location.href)),
    ]);
    await live(copy);
    await goOn(copy);
    await playRun(copy, record.slice(6, 9));
    await first.reload();
    await live(first);
    await goOn(first);
    expect((await standing(first)).at).toBe(6);
  });

  test("see each other's changes while both shelves are open, and neither writes over the other", async () => {
    const context = await house.newContext();
    const first = await house.open({ context });
    await threeHistories(first);
    const second = await house.open({ context });
    await openShelf(second);
    await openShelf(first);
    await Promise.all([keep(first), act(second, one.ending.title, "Delete")]);
    for (const page of [first, second]) await expect.poll(() => names(page)).toHaveLength(2);
    expect(await names(second)).not.toContain(one.ending.title);
  });

  test("that was closed leaves its history to the next, and then to the shelf", async () => {
    const context = await house.newContext();
    const closed = await house.open({ context });
    await begin(closed);
    await playRun(closed, await afterBegin(closed, record.slice(0, 7)));
    await closed.close();
    const page = await house.open({ context });
    await begin(page);
    await playRun(page, await afterBegin(page, one.choices.slice(0, 5)));
    await openShelf(page);
    expect(await names(page, "Left on the way")).toHaveLength(1);
    expect(await runsKept(page)).toEqual([record.slice(0, 7).join(" ")]);
  });
});
