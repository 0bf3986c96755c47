import type { JSX } from "preact";
import { dateInWords } from "./dates";
import type { PresentView, ShelfEntryView } from "./shelf-model";

interface CodeProps {
  readonly code: string | null;
  readonly copy: (code: string) => void;
  readonly of: string;
}

/** A run's code, and a button that copies it. */
export function CodeLine({ code, copy, of }: CodeProps): JSX.Element | null {
  return code === null ? null : (
    <p class="shelf-code">
      <span>{code}</span>{" "}
      <button type="button" class="quiet-button" onClick={() => copy(code)}>
        Copy<span class="unseen"> the code of {of}</span>
      </button>
    </p>
  );
}

/** Where a history stands, in one line, without what its name says already. */
export function standing({
  name = "",
  ending = null,
  chapter,
  place,
  date,
}: Partial<Pick<ShelfEntryView, "name" | "ending">> &
  Pick<PresentView, "chapter" | "place" | "date">): string {
  const over = ending === name ? "Ended" : `Ended: ${ending}`;
  const where = ending === null ? (chapter === name ? "" : chapter) : over;
  return [where, place, dateInWords(date)].filter((part) => part !== "").join(" · ");
}
