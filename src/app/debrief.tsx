/** The debrief, in a chunk of its own: fetched when somebody asks. */
import { render, type ComponentChildren, type JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import questions from "../../story/questions.json";
import register from "../../story/register.json";
import {
  chainOf,
  debrief,
  MOST_WORDS,
  questionsFor,
  runFile,
  type Debrief,
  type DebriefNotes,
  type Questions,
} from "../debrief";
import "../page/styles/atlas.css";
import "../page/styles/pivot.css";
import "../page/styles/estimate.css";
import "../page/styles/debrief.css";
import "../page/styles/debrief-sheet.css";
import { debriefText, DebriefView, Sheet, type DebriefActs, type DebriefModel, type Send } from "../page";
import { writeCode } from "../runs";
import type { Core } from "./core";
import { useDrawing, usePivots } from "./debrief-atlas";
import { dossier } from "./dossier";
import { putOnClipboard } from "./hand-on";
import { readNotebook, writeNotebook } from "./notebook";
import { historyDivergence } from "./page-model";
import { saveFile } from "./save-file";
import { slug } from "./slug";

export function content(core: Core, send: Send): ComponentChildren {
  return <DebriefPanel core={core} send={send} />;
}

interface PanelProps {
  readonly core: Core;
  readonly send: Send;
}

function DebriefPanel({ core, send }: PanelProps): JSX.Element {
  const { session, book } = core;
  const [notes, setNotes] = useState(() => readNotebook(core));
  const [problem, setProblem] = useState<string | null>(null);
  const [withProse, setWithProse] = useState(false);
  const [said, setSaid] = useState("");
  const found = useMemo(
    () =>
      debrief(session, {
        dossier,
        questions: questions as Questions,
        facts: book.facts,
        endings: book.endings,
      }),
    [session.run, book],
  );
  const model: DebriefModel = {
    ...modelOf(found, notes),
    title: book.title,
    code: writeCode(session.run, register),
    withProse,
    problem,
    said,
    pivots: usePivots(core, found.path),
    map: useDrawing(core),
  };
  usePrintSheet(model);
  const acts: DebriefActs = {
    note(next) {
      setNotes(next);
      setProblem(writeNotebook(core, next));
    },
    reread: (at) => send({ type: "jump", at }),
    openMap: () => send({ type: "open", panel: "atlas" }),
    takeProse: setWithProse,
    print: () => window.print(),
    ...filesOf(core, found, model, setSaid),
  };
  return <DebriefView model={model} acts={acts} />;
}

function modelOf(
  found: Debrief,
  notes: DebriefNotes,
): Pick<DebriefModel, "debrief" | "notes" | "questions" | "chain" | "mostWords"> {
  return {
    debrief: found,
    notes,
    questions: questionsFor(found.questions, found.ending?.id ?? null, notes.questions),
    chain: chainOf(found.path.flatMap(({ chosen }) => notes.steps[chosen.id] ?? [])),
    mostWords: MOST_WORDS,
  };
}

function filesOf(
  core: Core,
  found: Debrief,
  model: DebriefModel,
  say: (words: string) => void,
): Pick<DebriefActs, "saveFile" | "saveText" | "copyCode"> {
  const { session, book } = core;
  const { code, notes, withProse } = model;
  const name = [slug(book.title), found.ending?.id].filter(Boolean).join("-");
  return {
    saveFile() {
      const divergence = historyDivergence(session, book);
      const file = runFile({ run: session.run, code, divergence, debrief: found, notes, withProse });
      saveFile(`${name}-run.json`, "application/json", `${JSON.stringify(file, null, 2)}\n`);
      say("The file was made.");
    },
    saveText() {
      saveFile(`${name}.txt`, "text/plain", debriefText(model));
      say("The text was made.");
    },
    copyCode: () => void putOnClipboard(code ?? "").then(say),
  };
}

/** While the debrief is open, the browser prints its sheet in place of the page. */
function usePrintSheet(model: DebriefModel): void {
  const place = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const sheet = document.createElement("section");
    sheet.id = "debrief-sheet";
    place.current = document.body.appendChild(sheet);
    document.documentElement.dataset["sheet"] = "debrief";
    return () => {
      delete document.documentElement.dataset["sheet"];
      render(null, sheet);
      sheet.remove();
    };
  }, []);
  // After the effect above on the first time, and at every change.
  useEffect(() => {
    if (place.current) render(<Sheet model={model} />, place.current);
  });
}
