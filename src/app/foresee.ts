/** While the reader reads, what each choice leads to is worked out: a press is then answered at once. */
import type { Session } from "./session";

/** Works through the choices of the present turn, one in each idle moment, until another turn comes. */
export function foresee(session: Session): void {
  const { now } = session;
  const choices = now.turn.choices.map(({ id }) => id);
  const next = (): void => {
    const choice = choices.shift();
    if (choice === undefined || session.now !== now) return;
    session.foresee(choice);
    whenIdle(next);
  };
  whenIdle(next);
}

/** Safari has no idle callback; a moment later does as well. */
const whenIdle: (act: () => void) => void =
  "requestIdleCallback" in globalThis ? (act) => requestIdleCallback(act) : (act) => setTimeout(act, 200);
