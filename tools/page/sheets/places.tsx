/** What the papers for teachers take from the game itself, so that both say the same. */
import type { JSX } from "preact";
import { testNames, type Questions } from "../../../src/debrief";
import { testWords } from "../../../src/page/debrief/wording";

/** The six tests, with room to write. */
export function TestTable(): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Test</th>
          <th scope="col">Ask</th>
          <th scope="col">1-4</th>
          <th scope="col">Because</th>
        </tr>
      </thead>
      <tbody>
        {testNames.map((name) => (
          <tr key={name}>
            <td>
              <strong>{testWords[name].title}</strong>
            </td>
            <td>{testWords[name].asks}</td>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function QuestionList({ questions }: { readonly questions: Questions["everyone"] }): JSX.Element {
  return (
    <ol>
      {questions.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  );
}
