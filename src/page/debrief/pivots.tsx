import type { JSX } from "preact";
import type { Step } from "../../debrief";
import type { AtlasMark, Pending, PivotModel } from "../atlas-model";
import { AtlasPicture } from "../atlas-picture";
import { PivotView } from "../atlas-pivot";
import { shareInWords } from "../shares";
import type { SectionProps } from "./model";

/** How a step moved the chances of the endings. */
export interface StepPivot {
  readonly step: Step;
  readonly pivot: PivotModel;
}

/** What each decision turned, in words and bars; the one that turned most stands open. */
export function Pivots({ pivots }: { readonly pivots: Pending<readonly StepPivot[]> }): JSX.Element {
  if (pivots.kind === "working") return <p>Working out what each decision turned…</p>;
  if (pivots.kind === "failed") return <p>What the decisions turned could not be worked out here.</p>;
  const [most] = byTurning(pivots.value);
  return (
    <>
      <p>{turnedWords(pivots.value)}</p>
      <p class="side-note">
        Of all histories that go on from the decision, if every choice is left to chance. It says how wide the
        ways are, and not how likely anything was.
      </p>
      <ol class="turned">
        {pivots.value.map(({ step, pivot }) => (
          <li key={step.at}>
            <details open={step === most?.step}>
              <summary>
                {step.title}: {shareInWords(pivot.moved)}
              </summary>
              <PivotView pivot={{ kind: "ready", value: pivot }} />
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The two decisions that turned most, in a sentence; empty where none was met. */
export function turnedWords(pivots: readonly StepPivot[]): string {
  const [most, next] = byTurning(pivots);
  if (!most) return "";
  const also = next ? `, and then “${next.step.title}”, ${shareInWords(next.pivot.moved)}` : "";
  return `Most was turned by “${most.step.title}”: ${shareInWords(most.pivot.moved)} went to another ending because of it${also}.`;
}

function byTurning(pivots: readonly StepPivot[]): readonly StepPivot[] {
  return pivots.toSorted((one, other) => other.pivot.moved - one.pivot.moved);
}

/** The history on the map, as a picture of what the list under it says; the map itself is one press away. */
export function PathMap({ model, acts }: SectionProps): JSX.Element | null {
  const { map } = model;
  if (!map || map.marks.length === 0) return null;
  return (
    <div class="path-map">
      <svg viewBox={frameOf(map.marks).join(" ")} aria-hidden="true" focusable="false">
        <AtlasPicture drawing={map} composition="wide" />
      </svg>
      <button type="button" class="plain-button" onClick={acts.openMap}>
        Open the map
      </button>
    </div>
  );
}

/** Left, top, width and height of what is drawn, with room for its words: an ending has its own beside it. */
function frameOf(marks: readonly AtlasMark[]): readonly number[] {
  const xs = marks.map(({ at }) => at.wide[0]);
  const ys = marks.map(({ at }) => at.wide[1]);
  const ending = marks.some((mark) => mark.ending);
  const left = Math.min(...xs) - 75;
  const top = Math.min(...ys) - 100;
  return [left, top, Math.max(...xs) + (ending ? 210 : 75) - left, Math.max(...ys) + 25 - top];
}
