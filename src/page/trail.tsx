import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Conflict, FactCard } from "../debrief";
import { ConflictView } from "./conflict";
import { FactView } from "./fact";

/** Where the facts and conflicts of the dossier are found by their ids. */
export interface Lookup {
  readonly fact: (id: string) => FactCard | null;
  readonly conflict: (id: string) => Conflict | null;
}

interface TrailProps {
  readonly lookup: Lookup;
  /** What the way back leads to, such as "the line". */
  readonly home: string;
  /** What stands here until a fact or a conflict is opened by its id. */
  readonly children: (open: (id: string) => void) => JSX.Element;
}

/** Facts and conflicts open in place of what named them, and a way leads back, step by step. */
export function Trail({ lookup, home, children }: TrailProps): JSX.Element {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const card = useRef<HTMLDivElement>(null);
  const walked = useRef(false);
  useEffect(() => {
    // What had the focus is gone: it goes to the way back, or at home to the sheet's own heading.
    if (!walked.current) return;
    const sheet = card.current?.closest("dialog");
    (card.current?.querySelector<HTMLElement>(".way-back") ?? sheet?.querySelector("h2"))?.focus();
    sheet?.scrollTo(0, 0);
  }, [trail]);
  const walk = (next: readonly string[]): void => {
    walked.current = true;
    setTrail(next);
  };
  const open = (id: string): void => walk([...trail, id]);
  const here = trail.at(-1);
  return (
    <div ref={card} class="source-card">
      {here === undefined ? (
        children(open)
      ) : (
        <>
          <p>
            <button type="button" class="plain-button way-back" onClick={() => walk(trail.slice(0, -1))}>
              ← Back to {trail.at(-2) ?? home}
            </button>
          </p>
          <Opened id={here} lookup={lookup} open={open} />
        </>
      )}
    </div>
  );
}

interface OpenedProps {
  readonly id: string;
  readonly lookup: Lookup;
  readonly open: (id: string) => void;
}

function Opened({ id, lookup, open }: OpenedProps): JSX.Element {
  const [fact, conflict] = [lookup.fact(id), lookup.conflict(id)];
  if (fact) return <FactView card={fact} open={open} />;
  if (conflict) return <ConflictView conflict={conflict} open={open} />;
  return <p>The dossier has nothing under {id}.</p>;
}
