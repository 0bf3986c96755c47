/** The proof card, in a chunk of its own: fetched when somebody asks. */
import type { ComponentChildren } from "preact";
import decisions from "../../story/decisions.json";
import proof from "../../story/proof.json";
import { ProofCardView, type ProofCard } from "../page";
import type { Core } from "./core";

export function content({ book }: Core): ComponentChildren {
  return <ProofCardView proof={card(book.version)} />;
}

function card(version: string): ProofCard {
  const titles = new Map(decisions.map(({ id, title }) => [id, title]));
  return {
    histories: proof.runs,
    states: proof.states,
    executions: proof.inkExecutions,
    endings: proof.endings.toSorted((one, other) => other.probability - one.probability),
    decisions: proof.decisions.map(({ id, meanPivot }) => ({ title: titles.get(id) ?? id, meanPivot })),
    words: proof.spineWords,
    date: proof.date,
    version: proof.story,
    current: proof.story === version,
  };
}
