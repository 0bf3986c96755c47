import type { JSX } from "preact";
import type { Drawer } from "../../debrief";
import type { Evidence } from "../../narrative";
import { dateInWords } from "../dates";
import { Words } from "../words";
import type { SectionProps } from "./model";
import { classWords, kindWords, whereAndWhen } from "./wording";

/** The lines by class, and the sources behind them by kind. */
export function RestsOnView({ model }: SectionProps): JSX.Element {
  const { lines, facts, sources } = model.debrief.restsOn;
  const classes = Object.entries(lines) as readonly (readonly [Evidence, number])[];
  const all = classes.reduce((sum, [, many]) => sum + many, 0);
  return (
    <>
      <table class="classes">
        <caption>
          The {all} lines that you read, by what they rest on: {facts} facts of the dossier
        </caption>
        <thead>
          <tr>
            <th scope="col">Class</th>
            <th scope="col">Lines</th>
          </tr>
        </thead>
        <tbody>
          {classes.map(([each, many]) => (
            <tr key={each}>
              <th scope="row">
                {each} <span class="side-note">{classWords[each]}</span>
              </th>
              <td>{many}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sources.map(({ kind, sources: those }) => (
        <details key={kind}>
          <summary>
            {kindWords[kind]}: {those.length}
          </summary>
          <ul>
            {those.map(({ id, author, title, publisher, date }) => (
              <li key={id}>
                {author && `${author}, `}
                {title}, {publisher}
                {date && `, ${dateInWords(date)}`}.
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** What was true on the way and known only later. */
export function Drawers({ drawers }: { readonly drawers: readonly Drawer[] }): JSX.Element {
  if (drawers.length === 0) return <p>On this way nothing lay in the drawer.</p>;
  return (
    <>
      <p>This was true, or is said to have been, and nobody at the desk could know it yet.</p>
      <ul class="drawers">
        {drawers.map((drawer, at) => (
          <li key={at}>
            <h4>
              {drawer.title} <span class="step-when">{whereAndWhen(drawer)}</span>
            </h4>
            {drawer.lines.map(({ spans, facts }, line) => (
              <div key={line}>
                <p>
                  <Words spans={spans} />
                </p>
                {facts.map(({ id, class: grade, text }) => (
                  <p key={id} class="side-note">
                    {id}, {grade}: {text}
                  </p>
                ))}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
