import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { AtlasActs, AtlasFindings, Pending, SmallestChange } from "./atlas-model";
import { numberInWords } from "./shares";

interface ChangesProps {
  readonly findings: Pending<AtlasFindings>;
  readonly acts: AtlasActs;
}

/** The fewest decisions that would have led elsewhere, for an ending of the reader's choice. */
export function SmallestChanges({ findings, acts }: ChangesProps): JSX.Element {
  const [asked, setAsked] = useState<string | null>(null);
  if (findings.kind === "working") return <p class="pivot-note">Working it out…</p>;
  if (findings.kind === "failed") return <p class="pivot-note">This could not be worked out here.</p>;
  const { changes } = findings.value;
  if (changes.length === 0)
    return (
      <p class="pivot-note">When you have met another ending, this says how near your history came to it.</p>
    );
  const change = changes.find(({ ending }) => ending === asked) ?? (changes[0] as SmallestChange);
  return (
    <>
      <label class="atlas-asked">
        To come to{" "}
        <select value={change.ending} onChange={({ currentTarget }) => setAsked(currentTarget.value)}>
          {changes.map(({ ending, title }) => (
            <option key={ending} value={ending}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Change change={change} acts={acts} />
    </>
  );
}

function Change({
  change,
  acts,
}: {
  readonly change: SmallestChange;
  readonly acts: AtlasActs;
}): JSX.Element {
  const { changes } = change;
  const [first] = changes;
  if (!first) return <p>Nothing of your history needs to be otherwise: it can still come to this.</p>;
  return (
    <>
      <p>
        The least is {numberInWords(changes.length)}{" "}
        {changes.length === 1 ? "decision taken otherwise:" : "decisions taken otherwise:"}
      </p>
      <ul>
        {changes.map(({ decision, title, taken, instead }) => (
          <li key={decision} class="atlas-choice">
            {title}: {instead === null ? "another choice, which you have not met," : `“${instead}”`} instead
            of “{taken}”
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" class="plain-button" onClick={() => acts.decideOtherwise(first.decision)}>
          Decide otherwise at “{first.title}”
        </button>
      </p>
    </>
  );
}
