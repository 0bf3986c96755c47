/**
 * What this tab is called among the tabs that play. A tab keeps its name when its page is loaded anew;
 * two tabs never have the same one, also when a browser copies a tab with all that it had stored: the
 * name lies in the tab's storage only while no page of it is open.
 */
const KEY = "crazy-ideas:tab";

/** Held for as long as a tab's page is open, so that other tabs can see that it lives. */
export function tabLock(tab: string): string {
  return `${KEY}:${tab}`;
}

/** Tells the name at any time: it changes when a page comes back after another was open in its place. */
export function openTab(target: Window): () => string {
  let name = take(target) ?? newName();
  hold(target, name);
  target.addEventListener("pagehide", () => attempt(() => target.sessionStorage.setItem(KEY, name)));
  target.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    take(target);
    name = newName();
    hold(target, name);
  });
  return () => name;
}

/** A short name that no other has; not a secret. */
export function newName(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

function take(target: Window): string | null {
  return attempt(() => {
    const name = target.sessionStorage.getItem(KEY);
    target.sessionStorage.removeItem(KEY);
    return name;
  });
}

function hold({ navigator }: Window, name: string): void {
  // Not there where the page did not come over a secure connection, and refused in some frames.
  const { locks } = navigator as { readonly locks?: LockManager };
  locks?.request(tabLock(name), () => new Promise(() => undefined)).catch(() => undefined);
}

function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}
