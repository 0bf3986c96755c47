/** Who weighed each choice of the decision at the time; with the dossier, in a chunk of its own. */
import type { ComponentChildren } from "preact";
import "../page/styles/source.css";
import { named } from "../debrief";
import { spans } from "../narrative";
import { ConsideredView } from "../page";
import type { Core } from "./core";
import { dossier } from "./dossier";
import { lookup } from "./lookup";

export function content({ session }: Core): ComponentChildren {
  const { turn } = session.now;
  const decision = dossier.decisions.find(({ id }) => id === turn.decision);
  if (!decision) throw new Error("no decision stands here");
  const choices = turn.choices.filter(({ kind }) => kind === "decision");
  return (
    <ConsideredView
      model={{
        ...lookup,
        question: decision.question,
        choices: choices.map(({ id, text, considered, disputed }) => ({
          id,
          spans: spans(text),
          considered: considered?.flatMap((fact) => lookup.fact(fact) ?? []) ?? null,
          conflicts: named(dossier.conflicts, disputed),
        })),
      }}
    />
  );
}
