/** While the reader reads, what each choice leads to is worked out, and its picture fetched: a press is then answered at once. */
import type { Picture } from "./picture";
import type { Session } from "./session";

/** Works through the choices of the present turn, one in each idle moment, until another turn comes. */
export function foresee(session: Session, picture: Picture | null): void {
  const { now } = session;
  const choices = now.turn.choices.map(({ id }) => id);
  const one = (): void => {
    const choice = choices.shift();
    if (choice === undefined || session.now !== now) return;
    const next = session.foresee(choice);
    if (next.ok) picture?.expect(next.value.turn);
    whenIdle(one);
  };
  whenIdle(one);
}

/** Safari has no idle callback; a moment later does as well. */
const whenIdle: (act: () => void) => void =
  "requestIdleCallback" in globalThis ? (act) => requestIdleCallback(act) : (act) => setTimeout(act, 200);
