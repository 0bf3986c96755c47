/** The sheet of run codes, and the opening of a history by the address; in a chunk of their own. */
import { correction, generate } from "lean-qr/nano";
import { toSvgPath } from "lean-qr/extras/svg";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import "../page/styles/code.css";
import { CodeView, type CodeModel, type Send } from "../page";
import { linkTo } from "./code-link";
import { changedHeading, openedNotice, presentNotice, rowsOf, stoppedWords } from "./code-words";
import type { Core } from "./core";
import { putOnClipboard } from "./hand-on";
import { codeOf, openCode, type OpenedCode } from "./opened-code";
import { codeInAddress } from "./pasted-code";

/** The sheet's topic is a code that was asked for and could not simply be opened. */
export const content = (core: Core, send: Send): ComponentChildren => (
  <CodeSheet key={core.state.topic} core={core} send={send} />
);

/**
 * Opens the history that the page's address names. At once where nothing of it has changed; otherwise the
 * sheet says what has, or what is wrong with the code. The address is clean afterwards, so that a reload
 * does not open it again.
 */
export function openAddressed(core: Core, send: Send): void {
  const code = codeInAddress(location.hash);
  if (code === null) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  const opened = openCode(code, core.book);
  if (opened.ok && opened.value.whole) readOn(core, send, opened.value);
  else send({ type: "open", panel: "code", topic: code });
}

function readOn(core: Core, send: Send, { followed, sameText, whole }: OpenedCode): void {
  if (whole && codeOf(followed.choices, core.book) === presentCode(core)) return stay(core, send);
  send({ type: "adopt", choices: followed.choices });
  if (whole) core.tell(openedNotice(sameText));
}

/** The code is of the very history that is there, which has more to it than the code: its asides. */
function stay(core: Core, send: Send): void {
  if (core.state.view === "opening") send({ type: "continue" });
  core.show({ panel: null, topic: null, fetched: null });
  core.tell(presentNotice);
}

interface SheetProps {
  readonly core: Core;
  readonly send: Send;
}

function CodeSheet({ core, send }: SheetProps): JSX.Element {
  const [text, setText] = useState(core.state.topic ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const [opened, setOpened] = useState<OpenedCode | null>(null);
  const [said, setSaid] = useState("");
  const open = (): void => {
    const result = openCode(text, core.book);
    if (result.ok && result.value.whole) return readOn(core, send, result.value);
    setProblem(result.ok ? null : result.problem);
    setOpened(result.ok ? result.value : null);
    requestAnimationFrame(() => document.getElementById(result.ok ? "code-changed" : "code-text")?.focus());
  };
  useEffect(() => {
    if (core.state.topic !== null) open();
  }, []);
  const own = ownCode(core);
  const copy = (words: string | undefined) => () => void putOnClipboard(words ?? "").then(setSaid);
  return (
    <CodeView
      model={{ own, text, problem, changed: changedBy(opened, core), said }}
      acts={{
        write: (next) => {
          setText(next);
          setProblem(null);
          setOpened(null);
        },
        open,
        readOn: () => opened && readOn(core, send, opened),
        copyCode: copy(own?.code),
        copyLink: copy(own?.link),
      }}
    />
  );
}

function changedBy(opened: OpenedCode | null, { book }: Core): CodeModel["changed"] {
  return (
    opened && {
      heading: changedHeading(opened.sameText),
      rows: rowsOf(opened.followed, book),
      stopped: stoppedWords(opened.followed.stopped, book),
    }
  );
}

function ownCode(core: Core): CodeModel["own"] {
  const code = presentCode(core);
  if (code === null) return null;
  const link = linkTo(code);
  const picture = generate(link, { minCorrectionLevel: correction.M });
  return { code, link, picture: { size: picture.size, path: toSvgPath(picture) } };
}

/** Of the history that is being read, or that Continue goes on with; null where there is none, or none with a code. */
function presentCode({ state, session, book }: Core): string | null {
  const choices = state.view === "reading" ? session.run.choices : (state.kept?.run.choices ?? []);
  return choices.length === 0 ? null : codeOf(choices, book);
}
