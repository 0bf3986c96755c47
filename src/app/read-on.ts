/** A page that loads itself anew asks the next one to go on reading where it was, and not to begin at the title. */

const KEY = "crazy-ideas:reading-on";

export function askToReadOn(): void {
  attempt(() => sessionStorage.setItem(KEY, "yes"));
}

/** Whether the page before asked; it asks once. */
export function askedToReadOn(): boolean {
  return attempt(() => {
    const asked = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return asked !== null;
  });
}

/** False where the browser lets nothing be kept. */
function attempt<Answer>(act: () => Answer): Answer | false {
  try {
    return act();
  } catch {
    return false;
  }
}
