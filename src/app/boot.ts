/** The first script: fetches the game, keeps a press until it is there, and says so when it cannot come. */
const root = document.getElementById("game") as HTMLElement;
const failure = document.getElementById("failure") as HTMLElement;

/** A press on Begin before the game is live is kept, and given to it when it is. */
let pressed: string | null = null;
const keepPress = (event: Event): void => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-command]") : null;
  if (button) pressed = button.dataset["command"] ?? null;
};
root.addEventListener("click", keepPress);

try {
  const { start } = await import("./main");
  root.removeEventListener("click", keepPress);
  start(root);
  document.documentElement.dataset["live"] = "true";
  if (pressed !== null) root.querySelector<HTMLElement>(`[data-command="${pressed}"]`)?.click();
} catch (error) {
  failure.hidden = false;
  document.documentElement.dataset["live"] = "failed";
  const why = failure.querySelector("[data-why]");
  if (why) why.textContent = error instanceof Error ? error.message : String(error);
  failure.querySelector("button")?.addEventListener("click", () => location.reload());
}

export {};
