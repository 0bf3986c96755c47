import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Span } from "../narrative";
import { Words } from "./words";

/** A stretch of a line; `differs` where the other history has something else. */
export type ComparedSpan = Span & { readonly differs: boolean };

export interface ComparedLine {
  readonly kind: "same" | "differs" | "only-left" | "only-right";
  readonly left: readonly ComparedSpan[];
  readonly right: readonly ComparedSpan[];
}

export interface ComparedChapter {
  readonly title: string;
  readonly in: "both" | "left" | "right";
  readonly lines: readonly ComparedLine[];
}

export interface ComparedRow {
  readonly name: string;
  /** In words; null where that history has nothing here. */
  readonly left: string | null;
  readonly right: string | null;
  readonly same: boolean;
}

/** Two histories side by side, as the page shows them. */
export interface CompareModel {
  readonly left: { readonly name: string; readonly outcome: string };
  readonly right: { readonly name: string; readonly outcome: string };
  /** What they share and where they part, in a sentence or two. */
  readonly parting: string;
  readonly decisions: readonly ComparedRow[];
  /** What is different in the world at the end. */
  readonly world: readonly ComparedRow[];
  readonly chapters: readonly ComparedChapter[];
}

/** On a narrow page the two stand one above the other, each with its name. */
export function CompareView({ model }: { readonly model: CompareModel }): JSX.Element {
  const { left, right, parting, decisions, world, chapters } = model;
  return (
    <div class="compare">
      <div class="compare-sides">
        {[left, right].map(({ name, outcome }, at) => (
          <section key={at} class={at === 0 ? "compare-left" : "compare-right"}>
            <h3>{name}</h3>
            <p>{outcome}</p>
          </section>
        ))}
      </div>
      <p class="compare-parting">{parting}</p>
      <h3>Decision by decision</h3>
      <Rows head="Decision" rows={decisions} model={model} />
      {world.length > 0 && (
        <>
          <h3>What stands differently where they stop</h3>
          <Rows head="What" rows={world} model={model} />
        </>
      )}
      <h3>Line by line</h3>
      {chapters.map((chapter, at) => (
        <Chapter key={at} chapter={chapter} model={model} />
      ))}
    </div>
  );
}

interface RowsProps {
  readonly head: string;
  readonly rows: readonly ComparedRow[];
  readonly model: CompareModel;
}

function Rows({ head, rows, model }: RowsProps): JSX.Element {
  return (
    <table class="compare-rows">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{model.left.name}</th>
          <th scope="col">{model.right.name}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, left, right, same }) => (
          <tr key={name} class={same ? "same" : "differs"}>
            <th scope="row">
              {name}
              <span class="purpose">{same ? "The same" : "Different"}</span>
            </th>
            <td data-side={model.left.name}>{left ?? "Not met"}</td>
            <td data-side={model.right.name}>
              {same ? <span class="as-left">{right}</span> : (right ?? "Not met")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Chapter({
  chapter,
  model,
}: {
  readonly chapter: ComparedChapter;
  readonly model: CompareModel;
}): JSX.Element {
  const [whole, setWhole] = useState(false);
  const { title, lines } = chapter;
  const same = lines.filter(({ kind }) => kind === "same").length;
  const shown = whole ? lines : lines.filter(({ kind }) => kind !== "same");
  const only = chapter.in === "both" ? null : model[chapter.in].name;
  return (
    <section class="compare-chapter">
      <h4>{title || "The story"}</h4>
      {only && <p class="purpose">Only in: {only}</p>}
      {same === lines.length && <p class="purpose">Every line is the same.</p>}
      {same > 0 && (
        <button type="button" class="quiet-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole
            ? "Show only what differs"
            : `Show the ${same === 1 ? "line that is" : `${same} lines that are`} the same as well`}
        </button>
      )}
      {shown.map((line, at) => (
        <ComparedPair key={at} line={line} model={model} />
      ))}
    </section>
  );
}

function ComparedPair({
  line,
  model,
}: {
  readonly line: ComparedLine;
  readonly model: CompareModel;
}): JSX.Element {
  if (line.kind === "same")
    return (
      <p class="compare-both">
        <Words spans={line.left} />
      </p>
    );
  return (
    <div class="compare-pair">
      {(["left", "right"] as const).map((side) => (
        <p key={side} class={`compare-${side}${line[side].length === 0 ? " compare-none" : ""}`}>
          <span class="compare-whose">{model[side].name}: </span>
          {line[side].length > 0 ? <Spans spans={line[side]} /> : <span class="purpose">Nothing here</span>}
        </p>
      ))}
    </div>
  );
}

/** What differs is marked, so that a screen reader can find it and no colour is needed. */
function Spans({ spans }: { readonly spans: readonly ComparedSpan[] }): JSX.Element {
  return (
    <>
      {spans.map((span, at) =>
        span.differs ? (
          <mark key={at}>
            <Words spans={[span]} />
          </mark>
        ) : (
          <Words key={at} spans={[span]} />
        ),
      )}
    </>
  );
}

interface CompareWithProps {
  readonly record: boolean;
  withRecord(): void;
  withCode(text: string): void;
}

/** What to lay beside the present history. */
export function CompareWith({ record, withRecord, withCode }: CompareWithProps): JSX.Element {
  const [text, setText] = useState("");
  return (
    <form
      class="compare-with"
      onSubmit={(event) => {
        event.preventDefault();
        withCode(text);
      }}
    >
      <button type="button" class="plain-button" aria-pressed={record} onClick={withRecord}>
        With the record
      </button>
      <label>
        With the history of this code or link
        <input
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          autocomplete="off"
          spellcheck={false}
        />
      </label>
      <button class="plain-button">Compare</button>
      <button type="button" class="plain-button" onClick={() => window.print()}>
        Print
      </button>
    </form>
  );
}
