import type { JSX } from "preact";
import type { Conflict } from "../debrief";
import { Opener } from "./fact";

interface ConflictProps {
  readonly conflict: Conflict;
  readonly open: (id: string) => void;
}

/** Accounts that disagree, side by side, each with what its witness had to gain; and what the game says. */
export function ConflictView({ conflict, open }: ConflictProps): JSX.Element {
  const { id, title, versions, weSay } = conflict;
  return (
    <section class="conflict" aria-labelledby={`card-${id}`}>
      <h3 id={`card-${id}`}>
        Accounts disagree <span class="source-id">{id}</span>
      </h3>
      <p class="conflict-title">{title}</p>
      <ul class="versions">
        {versions.map(({ who, says, stake, facts }, at) => (
          <li key={at} class="version">
            <h4>{who}</h4>
            <p>{says}</p>
            <p class="version-stake">
              <span class="label">Had to gain:</span> {stake}
            </p>
            <p class="version-facts">
              {facts.map((fact) => (
                <Opener key={fact} id={fact} words="" open={open} />
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p class="we-say">
        <span class="label">What we say:</span> {weSay}
      </p>
    </section>
  );
}
