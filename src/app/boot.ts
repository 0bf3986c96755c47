/** Fetches the game, gives it what was pressed meanwhile, and says so when it cannot come. */
const root = document.getElementById("game") as HTMLElement;
const failure = document.getElementById("failure") as HTMLElement;

try {
  const { start } = await import("./main");
  const pressed = window.firstAct?.end() ?? [];
  const { scrollX, scrollY } = window;
  start(root);
  document.documentElement.dataset["live"] = "true";
  for (const words of pressed)
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent === words)?.click();
  // A reader who has begun already has read on since; the same page stands there now, and alive.
  if (pressed.length === 1) window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
} catch (error) {
  failure.hidden = false;
  document.documentElement.dataset["live"] = "failed";
  const why = failure.querySelector("[data-why]");
  if (why) why.textContent = error instanceof Error ? error.message : String(error);
  failure.querySelector("button")?.addEventListener("click", () => location.reload());
}

export {};
