import type { JSX } from "preact";
import type { Rating, Step } from "../../debrief";
import type { DebriefModel } from "./model";
import { leavingWords } from "./path";
import { turnedWords } from "./pivots";
import {
  chainWords,
  chanceInWords,
  kindWords,
  ratingWords,
  tallyWords,
  testWords,
  whereAndWhen,
} from "./wording";

/** The debrief as it is printed: two sides at most, unless the reader's own words go along. */
export function Sheet({ model }: { readonly model: DebriefModel }): JSX.Element {
  const { debrief, title, code, pivots } = model;
  return (
    <>
      <header class="sheet-head">
        <h1>{debrief.ending?.title ?? "A history that is not at its end"}</h1>
        <p>{debrief.ending?.line}</p>
        <p class="sheet-imprint">
          {title}
          {code !== null && `. Run code ${code}`}
        </p>
      </header>
      <h2>The path, and the record</h2>
      <p>{leavingWords(debrief.path, debrief.left)}</p>
      <PathTable model={model} />
      {pivots.kind === "ready" && pivots.value.length > 0 && (
        <p class="sheet-turned">{turnedWords(pivots.value)}</p>
      )}
      <SheetPaid model={model} />
      <SheetRests model={model} />
      <SheetEstimates model={model} />
      <SheetTests model={model} />
      <SheetWeakest model={model} />
      <SheetQuestions model={model} />
    </>
  );
}

interface SheetProps {
  readonly model: DebriefModel;
}

function PathTable({ model: { debrief, notes } }: SheetProps): JSX.Element {
  return (
    <table class="sheet-path">
      <thead>
        <tr>
          <th scope="col">Decision</th>
          <th scope="col">Chosen</th>
          <th scope="col">The record</th>
          <th scope="col">Likely, in 100</th>
        </tr>
      </thead>
      <tbody>
        {debrief.path.map((step) => (
          <tr key={step.at} class={step.followsRecord ? "" : "sheet-off"}>
            <th scope="row">
              {step.title}
              <span class="sheet-small">{whereAndWhen(step)}</span>
            </th>
            <td>
              {step.followsRecord ? "" : "≠ "}
              {step.chosen.text}
            </td>
            <td>{recordCell(step)}</td>
            <td>{notes.steps[step.chosen.id] ?? ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function recordCell({ record, followsRecord }: Step): string {
  if (!record) return "no such decision";
  return followsRecord ? `the same${record.grade ? ` (${record.grade})` : ""}` : record.label;
}

function SheetPaid({ model: { debrief } }: SheetProps): JSX.Element | null {
  const { ending } = debrief;
  return ending ? (
    <>
      <h2>Who paid, who was spared</h2>
      <p>
        <strong>Paid:</strong> {ending.paid} <strong>Spared:</strong> {ending.spared}{" "}
        <strong>Not to be known:</strong> {ending.unknown}
      </p>
    </>
  ) : null;
}

function SheetRests({ model: { debrief } }: SheetProps): JSX.Element {
  const { lines, facts, sources } = debrief.restsOn;
  return (
    <>
      <h2>What it rests on</h2>
      <p>
        Lines read: {Object.entries(lines).map(counted).join(", ")}. They use {facts} facts. Sources:{" "}
        {sources
          .map(({ kind, sources: { length } }) => counted([kindWords[kind].toLowerCase(), length]))
          .join("; ")}
        .
      </p>
    </>
  );
}

function counted([what, many]: readonly [string, number]): string {
  return `${many} ${what}`;
}

function SheetTests({ model: { debrief, notes, withProse } }: SheetProps): JSX.Element | null {
  if (debrief.tests.length === 0) return null;
  return (
    <>
      <h2 class="sheet-side">Six tests of the what-if</h2>
      <table class="sheet-tests">
        <thead>
          <tr>
            <th scope="col">Test</th>
            <th scope="col">The authors, on their own</th>
            <th scope="col">The reader</th>
          </tr>
        </thead>
        <tbody>
          {debrief.tests.map(({ test, tally }) => {
            const { rating, words } = notes.tests[test];
            return (
              <tr key={test}>
                <th scope="row">
                  {testWords[test].title}
                  <span class="sheet-small">{testWords[test].asks}</span>
                </th>
                <td>It {tallyWords(tally)}.</td>
                <td>
                  {rating ? ratingWords[rating] : ratings()}
                  {withProse && words && <span class="sheet-own">{words}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** To be ringed with a pen. */
function ratings(): string {
  return (Object.keys(ratingWords) as readonly Rating[])
    .map((rating) => ratingWords[rating].replace(/^It /, ""))
    .join(" · ");
}

function SheetWeakest({ model: { debrief } }: SheetProps): JSX.Element | null {
  const { ending, weakest } = debrief;
  if (!ending && !weakest) return null;
  return (
    <>
      <h2>The weakest step</h2>
      <p>
        {ending?.weakest}
        {weakest &&
          ` Under our own tests most is amiss with “${weakest.title}”: ${weakest.tests?.cotenability.why}`}
      </p>
    </>
  );
}

function SheetEstimates({ model: { debrief, notes, chain, withProse } }: SheetProps): JSX.Element {
  const { before, after } = notes;
  const judged = debrief.path.filter(({ chosen }) => chosen.id in notes.steps).length;
  const chance = (value: number | null): string => (value === null ? "____ in 100" : chanceInWords(value));
  return (
    <>
      <h2>{debrief.questions.estimate}</h2>
      <p>
        Before: {chance(before.chance)}. Afterwards: {chance(after.chance)}.{" "}
        {chain !== null && chainWords(chain, judged, null).join(" ")}
      </p>
      {withProse && before.reason && <p class="sheet-own">Before: {before.reason}</p>}
      {withProse && after.reason && <p class="sheet-own">Afterwards: {after.reason}</p>}
    </>
  );
}

function SheetQuestions({ model: { questions, notes, withProse } }: SheetProps): JSX.Element {
  return (
    <>
      <h2>To talk about</h2>
      <ol class="sheet-questions">
        {questions.map(({ id, text }) => (
          <li key={id}>
            {text}
            {withProse && notes.answers[id] && <span class="sheet-own">{notes.answers[id]}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
