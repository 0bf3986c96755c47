/** The shelf as a file: taken out, brought elsewhere, and read with care. */
import { describe, expect, test } from "vitest";
import { fileWords } from "../../src/app/shelf/words";
import { playhouse, standing } from "./game";
import { otherPlans, recordPlan } from "./plans";
import { act, entry, exported, importText, names, openShelf, records, said, threeHistories } from "./shelf";

const house = playhouse({ webgl: false });
const { choices: record } = recordPlan();
const [one] = otherPlans();

describe("the shelf as a file", () => {
  test("comes to a fresh browser whole, once, and back again without doubles", async () => {
    const page = await house.open();
    await threeHistories(page);
    await openShelf(page);
    const file = await exported(page, page.getByRole("button", { name: "Export all" }));
    expect(file.name).toMatch(/^crazy-ideas-histories-\d{4}-\d\d-\d\d\.json$/);
    const kept = await records(page);
    await importText(page, file.text);
    await expect.poll(() => said(page)).toEqual(["No history was added.", "2 were here already."]);

    const elsewhere = await house.open({ context: await house.newContext() });
    await openShelf(elsewhere);
    await importText(elsewhere, file.text);
    await expect.poll(() => said(elsewhere)).toEqual(["2 histories were added."]);
    expect(await records(elsewhere)).toEqual(expect.arrayContaining(kept));
    await act(elsewhere, one.ending.title, "Read on");
    expect((await standing(elsewhere)).at).toBe(one.choices.length);
  });

  test("holds one history when one is asked for, also the present one", async () => {
    const page = await house.open();
    await threeHistories(page);
    await openShelf(page);
    const single = await exported(
      page,
      entry(page, one.ending.title).getByRole("button", { name: "Export" }),
    );
    expect((JSON.parse(single.text) as { entries: unknown[] }).entries).toMatchObject([
      { name: one.ending.title },
    ]);
    const present = await exported(
      page,
      page.getByRole("button", { name: "Export the history you are reading" }),
    );
    expect((JSON.parse(present.text) as { entries: unknown[] }).entries).toMatchObject([
      { choices: record.slice(0, 12) },
    ]);
  });

  test("says of each part why it could not be read, and takes the others", async () => {
    const page = await house.open();
    await threeHistories(page);
    await openShelf(page);
    const { text } = await exported(page, page.getByRole("button", { name: "Export all" }));
    const file = JSON.parse(text) as { entries: Record<string, unknown>[] };
    const [good] = file.entries as [Record<string, unknown>];
    const story = { title: "Another story", version: "0123456789abcdef" };
    const entries = [
      { ...good, choices: [">", "mine.new"], id: "fresh" },
      { ...good, divergence: "far" },
      { ...good, story },
      good,
    ];
    await importText(page, JSON.stringify({ ...file, entries }));
    await expect
      .poll(() => said(page))
      .toEqual([
        "One history was added.",
        "One was here already.",
        "One belongs to another story (Another story) and was left out.",
        `No. 2 of the file, “${String(good["name"])}”, is damaged and could not be read.`,
      ]);
    expect(await names(page)).toHaveLength(3);
  });

  test.each([
    ["that is something else", '{"format":1,"choices":[]}', "foreign"],
    ["of a later edition", '{"kind":"crazy-ideas-shelf","format":7,"entries":[]}', "newer"],
    ["that is huge", " ".repeat(8_000_001), "too-large"],
  ] as const)("%s changes nothing, and is said so", async (_, text, kind) => {
    const page = await house.open();
    await openShelf(page);
    await importText(page, text);
    await expect.poll(() => said(page)).toEqual([fileWords(kind)]);
    expect(await page.locator(".shelf-entry").count()).toBe(0);
  });
});
