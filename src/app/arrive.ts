/** Where the reader's eye and focus go when a turn has arrived. */
import { turnHeadingId } from "../page";

export type Arrival = "chosen" | "back" | "forward" | "adopted" | "title";

/**
 * Focuses the heading of the turn at `at`, so that a screen reader goes on from there, and brings
 * it to the top of the column. The text is there before either.
 */
export function arrive(at: number, how: Arrival, still: boolean): void {
  const heading = document.getElementById(how === "title" ? "game-title" : turnHeadingId(at));
  if (!heading) return;
  // While a history plays itself, the focus stays with its controls.
  if (!document.activeElement?.closest(".theatre")) heading.focus({ preventScroll: true });
  const top = how === "title" ? document.documentElement : heading;
  top.scrollIntoView({
    block: "start",
    behavior: (how === "chosen" || how === "forward") && !still ? "smooth" : "instant",
  });
}
