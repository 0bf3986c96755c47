/** After one visit the whole game is there without a network; a new edition is offered, and never forced. */
import type { BrowserContext, Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { comingNotice, editionNotice } from "../../src/app/offline";
import { DIST } from "./built";
import { FOLDER, openSite, secondEdition, type Site } from "./editions";
import {
  afterBegin,
  begin,
  choose,
  live,
  notices,
  PATIENCE,
  playhouse,
  playRun,
  press,
  standing,
  type Opening,
  type Plan,
  type Playhouse,
} from "./game";
import { decisionWithAside, recordPlan } from "./plans";

const { choices: record, ending } = recordPlan();
const { choices: toDecision } = decisionWithAside();

/** A site, a browser, and what a reader does with both. */
interface Town {
  readonly house: Playhouse;
  readonly site: () => Site;
  /** A device on which the game was visited once, for as long as it took to fetch it. */
  readonly visited: (
    how?: Pick<Opening, "tolerant">,
  ) => Promise<{ readonly context: BrowserContext; readonly page: Page }>;
  readonly cutOff: (context: BrowserContext) => Promise<void>;
}

function town(plan: Plan): Town {
  let site: Site;
  const house = playhouse({ ...plan, path: FOLDER, site: async () => (site = await openSite(DIST)) });
  return {
    house,
    site: () => site,
    async visited(how = {}) {
      site.up = true;
      site.publish(DIST);
      const context = await house.newContext({ serviceWorkers: "allow" });
      const page = await house.open({ context, ...how });
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        while (!navigator.serviceWorker.controller)
          await new Promise((change) => navigator.serviceWorker.addEventListener("controllerchange", change));
      });
      return { context, page };
    },
    async cutOff(context) {
      await context.setOffline(true);
      site.up = false;
    },
  };
}

describe("a device with WebGL that was once online", () => {
  const { visited, cutOff } = town({});

  test("has the stage as well", async () => {
    const { context, page } = await visited();
    await cutOff(context);
    await page.reload();
    await live(page);
    await begin(page);
    await expect
      .poll(() => page.locator("#stage").getAttribute("data-stage"), { timeout: PATIENCE })
      .toBe("drawn");
  });
});

const { house, site, visited, cutOff } = town({
  webgl: false,
  args: ["--host-resolver-rules=MAP game.test 127.0.0.1"],
});

/** Whether the drawing that stands under the stage has come. */
function drawn(page: Page): Promise<boolean> {
  return page.locator(".plate").evaluate(async (plate: HTMLImageElement) => {
    await plate.decode();
    return plate.naturalWidth > 0;
  });
}

describe("a device that was once online", () => {
  test("plays a whole history without a network, with its pictures", async () => {
    const { context, page } = await visited();
    await cutOff(context);
    await page.reload();
    await live(page);
    await begin(page);
    const pictures = new Set<string>();
    for (const choice of await afterBegin(page, record)) {
      await choose(page, choice);
      expect(await drawn(page)).toBe(true);
      pictures.add((await page.locator(".plate").getAttribute("src")) ?? "");
    }
    expect(pictures.size).toBeGreaterThan(5);
    expect(await page.locator(".afterwards h3, #reading h2").allTextContents()).toContain(ending.title);
  }, 120_000);

  test("opens every sheet, and shows every face, without a network", async () => {
    const { context, page } = await visited();
    await cutOff(context);
    await page.goto(`${site().address}${FOLDER}index.html`);
    await live(page);
    for (const name of ["Settings", "Sources", "Proof"]) {
      await press(page, name);
      await page.locator(".panel-sheet :is(fieldset, ol, table)").first().waitFor();
      await page.keyboard.press("Escape");
    }
    const faces = await page.evaluate(async () => {
      const all = [...document.fonts];
      await Promise.all(all.map((face) => face.load()));
      return all.map(({ status }) => status);
    });
    expect(new Set(faces)).toEqual(new Set(["loaded"]));
    expect((await notices(page)).join()).not.toMatch(/could not be fetched/);
  });

  test("opens the pages for teachers, of the evidence, and the glossary", async () => {
    const { context, page } = await visited();
    await cutOff(context);
    for (const name of ["teach", "evidence", "glossary"]) {
      await page.goto(`${site().address}${FOLDER}${name}/`);
      expect((await page.locator("main").innerText()).length).toBeGreaterThan(3_000);
    }
  });

  test("says in the sources which edition it has, and that it is on the device", async () => {
    const { context, page } = await visited();
    await cutOff(context);
    await press(page, "Sources");
    expect(await page.locator(".edition").textContent()).toMatch(
      /Edition \d+\.\d+\.\d+, story [0-9a-f]{8}\..*without a network/,
    );
  });

  test("leaves what else lies in the folder to the site", async () => {
    const { context } = await visited();
    const page = await context.newPage();
    const answer = await page.goto(`${site().address}${FOLDER}teaching.html`);
    expect(answer?.status()).toBe(404);
  });
});

describe("a new edition", () => {
  const editionOf = (page: Page): Promise<string> =>
    page.evaluate(() => document.documentElement.dataset["edition"] ?? "first");
  const offer = (page: Page): Locator => page.locator(".notice", { hasText: editionNotice.text });
  const offered = (page: Page): Promise<void> => offer(page).waitFor();
  const second = secondEdition(DIST);

  /** Presses the button. A service worker that is being debugged never counts as idle: if need be, it is ended. */
  async function load(page: Page): Promise<void> {
    const loaded = page.locator("html[data-edition=second][data-live=true]");
    await offer(page).getByRole("button", { name: "Load it" }).click();
    await loaded.waitFor({ state: "attached", timeout: 5_000 }).catch(async () => {
      await page.getByText(comingNotice.text).waitFor();
      const tools = await page.context().newCDPSession(page);
      await tools.send("ServiceWorker.enable");
      await tools.send("ServiceWorker.stopAllWorkers");
      await loaded.waitFor({ state: "attached" });
    });
  }

  test("is offered while reading, taken on the reader’s word, and goes on at the same place", async () => {
    const { context, page } = await visited();
    await begin(page);
    await playRun(page, await afterBegin(page, toDecision));
    site().publish(second);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
    await offered(page);
    await choose(page, record[toDecision.length] as string);
    const left = await standing(page);
    expect(await editionOf(page)).toBe("first");
    await load(page);
    expect(await standing(page)).toEqual(left);
    expect(await notices(page)).not.toContain(editionNotice.text);
    await cutOff(context);
    await page.reload();
    await live(page);
    expect(await editionOf(page)).toBe("second");
  });

  test("waits through a reload, and is offered again", async () => {
    const { page } = await visited();
    site().publish(second);
    for (let visit = 0; visit < 2; visit += 1) {
      await page.reload();
      await live(page);
      await offered(page);
      expect(await editionOf(page)).toBe("first");
    }
  });

  test("that one tab takes leaves the other in peace, with all that it may still need", async () => {
    // Chromium also asks the site itself while a service worker starts, and may complain of what is gone there.
    const { context, page: other } = await visited({ tolerant: true });
    const page = await house.open({ context, tolerant: true });
    await begin(other);
    await playRun(other, await afterBegin(other, toDecision));
    site().publish(second);
    await page.reload();
    await live(page);
    await Promise.all([offered(page), offered(other)]);
    await offer(other).getByRole("button", { name: "Dismiss" }).click();
    await offer(other).waitFor({ state: "detached" });
    await load(page);
    await offered(other);
    expect(await editionOf(other)).toBe("first");
    await choose(other, record[toDecision.length] as string);
    await press(other, "Sources");
    await other.locator(".sources li").first().waitFor({ timeout: PATIENCE });
    await other.keyboard.press("Escape");
    const left = await standing(other);
    await load(other);
    expect(await standing(other)).toEqual(left);
  });
});

describe("a page that was not sent safely", () => {
  test("is played from the network", async () => {
    const context = await house.newContext({ serviceWorkers: "allow" });
    site().publish(DIST);
    site().up = true;
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(`${site().address.replace("localhost", "game.test")}${FOLDER}`);
    await live(page);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await begin(page);
    await playRun(page, await afterBegin(page, record.slice(0, 3)));
    expect(errors).toEqual([]);
  });
});
