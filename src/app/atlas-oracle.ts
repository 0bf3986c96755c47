/** Asks the model of the story: in a worker of this site, or in the page's idle time where there is none. */
import type { OracleAnswer } from "../atlas";

/** What the decisions among `choices` turned. Null when it cannot be worked out here. */
export async function askOracle(choices: readonly string[]): Promise<OracleAnswer | null> {
  const decisions = choices.filter((choice) => choice.includes("."));
  try {
    return (await inWorker(decisions)) ?? (await inPage(decisions));
  } catch {
    return null;
  }
}

let worker: Worker | null = null;
/** Questions wait for each other: an answer belongs to the question that was asked last. */
let last: Promise<unknown> = Promise.resolve();

/** Null when there is no worker, or it could not start. */
function inWorker(choices: readonly string[]): Promise<OracleAnswer | null> {
  const answer = last.then(() => asked(choices));
  last = answer;
  return answer;
}

function asked(choices: readonly string[]): Promise<OracleAnswer | null> {
  worker ??= opened();
  const open = worker;
  if (!open) return Promise.resolve(null);
  return new Promise((resolve) => {
    const once = { once: true };
    open.addEventListener("message", ({ data }: MessageEvent<OracleAnswer>) => resolve(data), once);
    const fail = (event: Event): void => {
      event.preventDefault();
      worker = null;
      resolve(null);
    };
    open.addEventListener("error", fail, once);
    open.postMessage(choices, {});
  });
}

function opened(): Worker | null {
  try {
    return new Worker(new URL("./atlas-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

async function inPage(choices: readonly string[]): Promise<OracleAnswer> {
  const { think } = await import("./atlas-thinking");
  await new Promise<void>((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 50);
  });
  return think(choices);
}
