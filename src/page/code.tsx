import type { JSX } from "preact";

/** One decision of a history that was opened by its code, and what has become of it. */
export interface CodeRow {
  readonly decision: string;
  readonly choice: string;
  readonly kind: "same" | "moved" | "gone" | "untried";
  readonly verdict: string;
}

export interface CodeModel {
  /** The present history's code; null where there is none to give. */
  readonly own: {
    readonly code: string;
    readonly link: string;
    readonly picture: QrPicture;
  } | null;
  /** What stands in the field. */
  readonly text: string;
  /** Why it cannot be opened; null while nothing hinders it. */
  readonly problem: string | null;
  /** Set when the history was opened, and the story cannot follow all of it as it was. */
  readonly changed: {
    readonly heading: string;
    readonly rows: readonly CodeRow[];
    readonly stopped: string;
  } | null;
  /** What came of the last press, to be read out. */
  readonly said: string;
}

/** A link as a QR picture: squares of one unit, without the quiet zone. */
export interface QrPicture {
  readonly size: number;
  /** What is dark, as the `d` of a path. */
  readonly path: string;
}

export interface CodeActs {
  readonly write: (text: string) => void;
  readonly open: () => void;
  readonly readOn: () => void;
  readonly copyCode: () => void;
  readonly copyLink: () => void;
}

interface CodeProps {
  readonly model: CodeModel;
  readonly acts: CodeActs;
}

/** A history by its code: opening another, and giving one's own. */
export function CodeView({ model, acts }: CodeProps): JSX.Element {
  return (
    <div class="about code">
      <OpenForm model={model} acts={acts} />
      {model.changed && <Changed {...model.changed} readOn={acts.readOn} />}
      {model.own && <Own {...model.own} acts={acts} />}
      <p role="status" class="code-said">
        {model.said}
      </p>
    </div>
  );
}

function OpenForm({ model: { text, problem }, acts }: CodeProps): JSX.Element {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        acts.open();
      }}
    >
      <h3>
        <label for="code-text">Open a history by its code or link</label>
      </h3>
      <p id="code-note" class="code-note">
        Capitals, hyphens and spaces do not matter. The history that you are reading is put aside, and you can
        have it back.
      </p>
      <div class="code-field">
        <input
          id="code-text"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? "code-note" : "code-problem code-note"}
          onInput={(event) => acts.write(event.currentTarget.value)}
        />
        <button type="submit" class="plain-button">
          Open
        </button>
      </div>
      {/* Always there, so that a sentence that comes into it is read aloud. */}
      <p id="code-problem" role="alert" class={problem === null ? undefined : "code-problem"}>
        {problem}
      </p>
    </form>
  );
}

function Changed({
  heading,
  rows,
  stopped,
  readOn,
}: NonNullable<CodeModel["changed"]> & Pick<CodeActs, "readOn">): JSX.Element {
  return (
    <section aria-labelledby="code-changed">
      <h3 id="code-changed" tabIndex={-1}>
        {heading}
      </h3>
      <p>{stopped}</p>
      <div class="code-table">
        <table>
          <caption class="unseen">What has become of each decision of this history</caption>
          <thead>
            <tr>
              <th scope="col">Decision</th>
              <th scope="col">What this history chose</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ decision, choice, kind, verdict }, at) => (
              <tr key={at} class={`code-${kind}`}>
                <th scope="row">{decision}</th>
                <td>{choice}</td>
                <td>{verdict}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" class="plain-button strong" onClick={readOn}>
        Read on from where it stands
      </button>
    </section>
  );
}

function Own({
  code,
  link,
  picture,
  acts,
}: NonNullable<CodeModel["own"]> & Pick<CodeProps, "acts">): JSX.Element {
  return (
    <section aria-labelledby="code-own">
      <h3 id="code-own">The code of this history</h3>
      <div class="code-own">
        <Qr {...picture} />
        <div>
          <p class="code-letters">{code}</p>
          <p class="code-link">{link}</p>
          <p class="code-note">
            Either opens this history, as far as it has come, on any device. They hold the decisions, and
            nothing about you.
          </p>
          <div class="row">
            <button type="button" class="plain-button" onClick={acts.copyCode}>
              Copy the code
            </button>
            <button type="button" class="plain-button" onClick={acts.copyLink}>
              Copy the link
            </button>
          </div>
        </div>
      </div>
    </section>
  );
}

/** As wide as the standard asks for, so that a camera finds the edge. */
const QUIET = 4;

/** Dark on light in every look: many cameras read it no other way. */
function Qr({ size, path }: QrPicture): JSX.Element {
  const whole = size + 2 * QUIET;
  return (
    <svg
      class="code-qr"
      role="img"
      aria-label="The link as a QR picture, for a camera. The link itself stands beside it."
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      shape-rendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#132138" fill-rule="evenodd" />
    </svg>
  );
}
