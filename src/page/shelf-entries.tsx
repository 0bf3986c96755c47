import type { ComponentChildren, JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { dateInWords } from "./dates";
import type { ShelfActs, ShelfEntryView } from "./shelf-model";
import { CodeLine, standing } from "./shelf-words";

interface EntriesProps {
  readonly entries: readonly ShelfEntryView[];
  /** How they came here: "Kept on". */
  readonly put: string;
  readonly acts: ShelfActs;
  readonly mostName: number;
}

/** A list of histories, each with what can be done with it. */
export function Entries({ entries, ...rest }: EntriesProps): JSX.Element | null {
  return entries.length === 0 ? null : (
    <ul class="shelf-list">
      {entries.map((entry) => (
        <li key={entry.id} class="shelf-entry">
          <Print id={entry.id} plate={entry.plate} divergence={entry.divergence} />
          <Words entry={entry} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type WordsProps = Omit<EntriesProps, "entries"> & { readonly entry: ShelfEntryView };

function Words({ entry, put, acts, mostName }: WordsProps): JSX.Element {
  const [renaming, setRenaming] = useState(false);
  const stop = (): void => {
    setRenaming(false);
    // After the form has gone, the button that opened it stands there again.
    requestAnimationFrame(() => document.getElementById(`rename-${entry.id}`)?.focus());
  };
  const rename = (name: string): void => {
    acts.rename(entry.id, name);
    stop();
  };
  return (
    <div class="shelf-words">
      {renaming ? (
        <Rename name={entry.name} most={mostName} stop={stop} rename={rename} />
      ) : (
        <h4>{entry.name}</h4>
      )}
      <p class="shelf-standing">{standing(entry)}</p>
      <p class="shelf-day">
        {put} {dateInWords(entry.day)}
      </p>
      <CodeLine code={entry.code} copy={acts.copy} of={entry.name} />
      {!renaming && <Acts entry={entry} acts={acts} rename={() => setRenaming(true)} />}
    </div>
  );
}

interface ActsProps extends Pick<WordsProps, "entry" | "acts"> {
  readonly rename: () => void;
}

function Acts({ entry: { id, name, present }, acts, rename }: ActsProps): JSX.Element {
  return (
    <div class="shelf-acts">
      <Act of={name} act={() => acts.readOn(id)} disabled={present}>
        {present ? "Being read" : "Read on"}
      </Act>
      <Act of={name} act={rename} id={`rename-${id}`}>
        Rename
      </Act>
      <Act of={name} act={() => acts.saveFile([id])}>
        Export
      </Act>
      <Act of={name} act={() => acts.remove(id)}>
        Delete
      </Act>
    </div>
  );
}

interface ActProps {
  readonly of: string;
  readonly act: () => void;
  readonly id?: string;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

function Act({ of, act, id, disabled = false, children }: ActProps): JSX.Element {
  return (
    <button type="button" id={id} class="quiet-button" disabled={disabled} onClick={act}>
      {children}
      <span class="unseen">: {of}</span>
    </button>
  );
}

interface RenameProps {
  readonly name: string;
  readonly most: number;
  readonly rename: (name: string) => void;
  readonly stop: () => void;
}

function Rename({ name, most, rename, stop }: RenameProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="shelf-rename"
      onSubmit={(event) => {
        event.preventDefault();
        rename(field.current?.value ?? name);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // It closes the form, and not the sheet as well.
        event.preventDefault();
        stop();
      }}
    >
      <label>
        Name
        <input ref={field} type="text" defaultValue={name} maxLength={most} />
      </label>
      <div class="row">
        <button type="submit" class="plain-button strong">
          Rename
        </button>
        <button type="button" class="plain-button" onClick={stop}>
          Leave it
        </button>
      </div>
    </form>
  );
}

/** The drawing of where it stands, around its focus; the less it left the record, the less red. Set by script, as the page's policy asks. */
function Print({ id, plate, divergence }: Pick<ShelfEntryView, "id" | "plate" | "divergence">): JSX.Element {
  const image = useRef<HTMLImageElement>(null);
  const [x, y] = plate.focus;
  useLayoutEffect(() => {
    image.current?.style.setProperty("object-position", `${(x / 1600) * 100}% ${(y / 1200) * 100}%`);
    image.current?.style.setProperty("filter", `url("#print-${id}")`);
  }, [x, y]);
  return (
    <div>
      <svg class="unseen" width="0" height="0" aria-hidden="true">
        <filter id={`print-${id}`} color-interpolation-filters="sRGB">
          <feColorMatrix values={inks(divergence)} />
        </filter>
      </svg>
      <img ref={image} class="shelf-print" src={plate.url} alt="" width="1600" height="1200" loading="lazy" />
    </div>
  );
}

/** The plain filter of the two inks, with as much of the red plate as the history has left the record. */
function inks(divergence: number): string {
  const red = 0.08 + 0.92 * divergence;
  const rows = [
    [0.843 - 0.034 * red, 0.017 * red, 0.017 * red, 0, 0.114],
    [0.757 - 0.438 * red, 0.219 * red, 0.219 * red, 0, 0.169],
    [0.599 - 0.454 * red, 0.227 * red, 0.227 * red, 0, 0.263],
    [0, 0, 0, 1, 0],
  ];
  return rows
    .flat()
    .map((number) => number.toFixed(3))
    .join(" ");
}
