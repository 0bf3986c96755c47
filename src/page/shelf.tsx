import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Entries } from "./shelf-entries";
import type { PresentView, ShelfActs, ShelfModel } from "./shelf-model";
import { CodeLine, standing } from "./shelf-words";

interface ShelfProps {
  readonly shelf: ShelfModel;
  readonly acts: ShelfActs;
  /** The most characters of a name. */
  readonly mostName: number;
}

/** The kept runs: what can be done with the present one, and the list of the others. */
export function ShelfView({ shelf, acts, mostName }: ShelfProps): JSX.Element {
  const { present, kept, drafts, open } = shelf;
  const all = [...kept, ...drafts];
  return (
    <div class="shelf">
      {shelf.warning !== null && <p class="shelf-warning">{shelf.warning}</p>}
      <section aria-labelledby="shelf-present">
        <h3 id="shelf-present">The history you are reading</h3>
        {present ? <Present present={present} acts={acts} /> : <p>Nothing has been decided in it yet.</p>}
      </section>
      <section aria-labelledby="shelf-kept">
        <h3 id="shelf-kept">Kept</h3>
        {!open && <p>Looking…</p>}
        {open && kept.length === 0 && (
          <p>No history is kept here yet. Keep the one that you are reading, or import a file.</p>
        )}
        <Entries entries={kept} put="Kept on" acts={acts} mostName={mostName} />
      </section>
      {drafts.length > 0 && (
        <section aria-labelledby="shelf-drafts">
          <h3 id="shelf-drafts">Left on the way</h3>
          <p class="shelf-hint">Put here by themselves, when another history was begun or chosen.</p>
          <Entries entries={drafts} put="Left on" acts={acts} mostName={mostName} />
        </section>
      )}
      <section aria-labelledby="shelf-files">
        <h3 id="shelf-files">As files</h3>
        <p class="shelf-hint">{shelf.hold}</p>
        <div class="row">
          <button
            type="button"
            class="plain-button"
            disabled={all.length === 0}
            onClick={() => acts.saveFile(all.map(({ id }) => id))}
          >
            Export all
          </button>
          <FileButton read={acts.readFile} />
        </div>
      </section>
      <Said shelf={shelf} undo={acts.undo} />
    </div>
  );
}

function Present({
  present,
  acts,
}: {
  readonly present: PresentView;
  readonly acts: ShelfActs;
}): JSX.Element {
  return (
    <>
      <p>{standing(present)}</p>
      <CodeLine code={present.code} copy={acts.copy} of="the history you are reading" />
      <div class="row">
        {/* Not `disabled`: the focus stays on it. */}
        <button
          type="button"
          class="plain-button strong"
          aria-disabled={present.kept}
          onClick={present.kept ? undefined : acts.keep}
        >
          {present.kept ? "Kept on the shelf" : "Keep this history"}
        </button>
        <button type="button" class="plain-button" onClick={() => acts.saveFile("present")}>
          Export<span class="unseen"> the history you are reading</span>
        </button>
      </div>
    </>
  );
}

/** What came of the last act, at the sheet's lower edge. Always there, so that a sentence that comes into it is read aloud. */
function Said({ shelf, undo }: { readonly shelf: ShelfModel; readonly undo: () => void }): JSX.Element {
  const again = useRef<HTMLButtonElement>(null);
  // The button that deleted is gone with its entry; the one that takes it back is where reading goes on.
  useEffect(() => {
    if (shelf.removed !== null) again.current?.focus({ preventScroll: true });
  }, [shelf.removed]);
  return (
    <div class="shelf-said">
      <div role="status">
        {shelf.said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {shelf.removed !== null && (
        <button type="button" ref={again} class="plain-button" onClick={undo}>
          Put it back<span class="unseen">: {shelf.removed}</span>
        </button>
      )}
    </div>
  );
}

/** The browser's own field for files is hidden behind a button like the others. */
function FileButton({ read }: { readonly read: (file: File) => void }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="plain-button" onClick={() => field.current?.click()}>
        Import a file
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="A file of histories"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen again.
          event.currentTarget.value = "";
          if (file) read(file);
        }}
      />
    </>
  );
}
