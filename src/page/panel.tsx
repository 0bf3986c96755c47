import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface PanelProps {
  readonly title: string;
  readonly wide: boolean;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A sheet over the page. The browser's own dialog keeps the focus, closes on Escape, and gives the focus back. */
export function PanelView({ title, wide, close, children }: PanelProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector("h2")?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? "panel wide" : "panel"}
      aria-labelledby="panel-title"
      onClose={close}
      onClick={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
    >
      <div class="panel-sheet">
        <header class="panel-head">
          <h2 id="panel-title" tabIndex={-1}>
            {title}
          </h2>
          <button type="button" class="plain-button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
