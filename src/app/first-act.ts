/**
 * Stands in the page itself and runs as soon as that can be read: Begin turns to the passage that
 * waits in the page, and what is pressed before the game is there is kept for it. The build puts it
 * into the HTML as a plain script, so it imports nothing; `boot.ts` takes over from it.
 */
{
  const game = document.getElementById("game");
  const passage = document.querySelector<HTMLTemplateElement>("#begun");
  let begun: string | null = null;
  let last: string | null = null;

  const turnPage = (): void => {
    const page = game?.querySelector(".page");
    if (!page || !passage) return;
    page.replaceWith(passage.content.cloneNode(true));
    const heading = [...document.querySelectorAll<HTMLElement>("[id^=turn-]")].at(-1);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start", behavior: "instant" });
  };

  const keep = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    if (button.dataset["command"] === "begin") {
      begun = button.textContent;
      turnPage();
    } else {
      last = button.textContent;
      button.setAttribute("aria-busy", "true");
    }
  };

  game?.addEventListener("click", keep);
  window.firstAct = {
    end() {
      game?.removeEventListener("click", keep);
      return [begun, last].filter((words) => words !== null);
    },
  };
}
