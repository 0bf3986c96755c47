import type { JSX } from "preact";
import type {
  AtlasActs,
  AtlasChoice,
  AtlasDecision,
  AtlasEnding,
  AtlasFindings,
  Pending,
  PivotModel,
} from "./atlas-model";
import { PivotView } from "./atlas-pivot";
import { dateInWords } from "./dates";
import { numberInWords } from "./shares";

interface ListProps {
  readonly decisions: readonly AtlasDecision[];
  readonly findings: Pending<AtlasFindings>;
  readonly chosen: string | null;
  readonly choose: (opens: string | null) => void;
  readonly acts: AtlasActs;
}

/** The map in words: each decision in its order, opened one at a time. */
export function AtlasList({ decisions, findings, chosen, choose, acts }: ListProps): JSX.Element {
  return (
    <ol class="atlas-list">
      {decisions.map((decision) => {
        const { id } = decision;
        const open = id === chosen;
        return (
          <li key={id}>
            <button
              type="button"
              id={rowId(id)}
              class="atlas-row"
              aria-expanded={open}
              onClick={() => choose(open ? null : id)}
            >
              <span class="number" aria-hidden="true">
                {decision.number}
              </span>
              <span>
                <span class="atlas-title">
                  {decision.told?.title ?? `Decision ${decision.number}, not met yet`}
                </span>
                <Summary decision={decision} />
              </span>
            </button>
            {open && <DecisionDetails decision={decision} pivot={pivotOf(findings, decision)} acts={acts} />}
          </li>
        );
      })}
    </ol>
  );
}

/** The id of the button that opens this decision or ending. */
export function rowId(id: string): string {
  return `atlas-${id}`;
}

function Summary({ decision: { told, choices, here } }: { readonly decision: AtlasDecision }): JSX.Element {
  const yours = choices.find((choice) => choice.yours);
  const said = yours ? `You: ${yours.words}` : here === "open" ? "You stand here." : "";
  return (
    <span class="purpose">
      {[told && [told.place, dateInWords(told.date)].filter(Boolean).join(", "), said]
        .filter(Boolean)
        .join(". ")}
    </span>
  );
}

function pivotOf(findings: Pending<AtlasFindings>, { id, here }: AtlasDecision): Pending<PivotModel | null> {
  if (here !== "decided") return { kind: "ready", value: null };
  return findings.kind === "ready"
    ? { kind: "ready", value: findings.value.pivots.get(id) ?? null }
    : findings;
}

interface DetailsProps {
  readonly decision: AtlasDecision;
  readonly pivot: Pending<PivotModel | null>;
  readonly acts: AtlasActs;
}

function DecisionDetails({ decision, pivot, acts }: DetailsProps): JSX.Element {
  const { id, told, choices, untold, here, through } = decision;
  return (
    <div class="atlas-details">
      {told && <p class="atlas-question">{told.question}</p>}
      <ul>
        {choices.map((choice) => (
          <ChoiceRow key={choice.id} choice={choice} />
        ))}
        {untold > 0 && <li class="atlas-untold">{untoldWords(untold, choices.length)}</li>}
      </ul>
      {here === "open" && <p>Your history stands here: close the map to decide.</p>}
      {(here === "decided" || here === "ahead" || through !== null) && (
        <p class="row">
          <button type="button" class="plain-button" onClick={() => acts.readAgain(id)}>
            Read again from here
          </button>
          <button type="button" class="plain-button" onClick={() => acts.decideOtherwise(id)}>
            Decide otherwise here
          </button>
        </p>
      )}
      {through !== null && (
        <p class="pivot-note">As it came to this in “{through}”. Your present history is kept.</p>
      )}
      <PivotView pivot={pivot} />
    </div>
  );
}

function untoldWords(untold: number, told: number): string {
  const choices = `${numberInWords(untold)} ${told > 0 ? "other " : ""}${untold === 1 ? "choice" : "choices"}`;
  return `${choices[0]?.toUpperCase()}${choices.slice(1)} that you have not met.`;
}

function ChoiceRow({ choice }: { readonly choice: AtlasChoice }): JSX.Element {
  const { words, yours, record, kept, share } = choice;
  return (
    <li class={yours ? "atlas-choice atlas-yours" : "atlas-choice"}>
      {words}
      <Tags yours={yours} record={record} kept={kept} share={share} />
    </li>
  );
}

function Tags({
  yours,
  record,
  kept,
  share,
}: Pick<AtlasChoice, "yours" | "record" | "kept" | "share">): JSX.Element {
  const tags = [yours && "your history", record && "the record", ...kept.map((name) => `“${name}”`), share];
  return <span class="purpose">{tags.filter(Boolean).join("; ")}</span>;
}

interface EndingsProps {
  readonly endings: readonly AtlasEnding[];
  readonly untold: number;
  readonly chosen: string | null;
}

/** The endings, as far as they are told of. */
export function AtlasEndings({ endings, untold, chosen }: EndingsProps): JSX.Element {
  return (
    <ul class="atlas-endings">
      {endings.map(({ id, title, line, ...tags }) => (
        <li key={id} id={rowId(id)} tabIndex={-1} class={id === chosen ? "atlas-chosen" : undefined}>
          <span class="atlas-title">{title ?? "An ending that you have not met"}</span>
          {line && <span class="atlas-line">{line}</span>}
          <Tags {...tags} />
        </li>
      ))}
      {untold > 0 && (
        <li class="atlas-untold">
          {endings.length === 0
            ? "Where a history ends, you have not met yet."
            : "There are others, which you have not met."}
        </li>
      )}
    </ul>
  );
}
