import type { JSX } from "preact";
import type { SectionProps } from "./model";

/** The history on paper, as a file and as text; nothing is sent anywhere. */
export function TakeAway({ model, acts }: SectionProps): JSX.Element {
  return (
    <>
      {model.code !== null && (
        <p>
          The run code of this history: <span class="run-code">{model.code}</span>
        </p>
      )}
      <p>
        All of it is made here, on your own device, and leaves it only if you send it. The printed sheet can
        be saved as a PDF where the browser prints.
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={model.withProse}
          onChange={(event) => acts.takeProse(event.currentTarget.checked)}
        />
        Take along what I wrote in my own words
      </label>
      <div class="row">
        <button type="button" class="plain-button strong" onClick={acts.print}>
          Print the sheet
        </button>
        <button type="button" class="plain-button" onClick={acts.saveText}>
          Save as text
        </button>
        <button type="button" class="plain-button" onClick={acts.saveFile}>
          Save as run.json
        </button>
        {model.code !== null && (
          <button type="button" class="plain-button" onClick={acts.copyCode}>
            Copy the run code
          </button>
        )}
      </div>
      <p role="status" class="card-said">
        {model.said}
      </p>
    </>
  );
}
