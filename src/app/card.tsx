/** The card of a history, in a chunk of its own: fetched when somebody asks. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import site from "../../site.json";
import register from "../../story/register.json";
import "../page/styles/card.css";
import { makeCard, shapes, sizes, type CardProblem, type CardSheet, type Shape } from "../card";
import { CardView, type CardPrint } from "../page";
import { writeCode } from "../runs";
import { linkTo } from "./code-link";
import type { Core } from "./core";
import { handOn, isShareable, putOnClipboard } from "./hand-on";
import { historyDivergence } from "./page-model";
import { plate } from "./scenes";
import { slug } from "./slug";

/** Throws when the history has not come to an ending that says something of itself. */
export function content({ book, session }: Core): ComponentChildren {
  const { turn } = session.now;
  const ending = book.endings.find(({ id }) => id === turn.ending);
  if (!ending) throw new Error("no ending to make a card of");
  const scene = plate(turn.heading.scene);
  const words = {
    title: ending.title,
    line: ending.line,
    code: writeCode(session.run, register),
    imprint: [book.title, book.subtitle.split(": ").at(-1)].filter(Boolean).join(": "),
    address: (site as { readonly address?: string }).address ?? null,
  };
  return (
    <CardMaker
      sheet={{ scene, words, divergence: historyDivergence(session, book) }}
      alt={`The card of “${ending.title}”. ${scene.alt}`}
      fileName={`${slug(book.title)}-${ending.id}`}
    />
  );
}

interface MakerProps {
  readonly sheet: CardSheet;
  readonly alt: string;
  /** Without shape and ending. */
  readonly fileName: string;
}

type Printed = Extract<CardPrint, { readonly kind: "printed" }> & { readonly file: File };
type Prints = Readonly<Partial<Record<Shape, Printed>>>;

const problems: Readonly<Record<CardProblem | "our-mistake", string>> = {
  "no-picture":
    "The picture could not be loaded, perhaps because the connection broke. You can try again, or take the words below.",
  "no-canvas":
    "This browser’s privacy settings keep pages from reading back what they draw, so no card can be printed here. You can allow it for this site and try again, or take the words below.",
  "our-mistake": "The card could not be printed, which is our mistake. The words below say the same.",
};

function CardMaker({ sheet, alt, fileName }: MakerProps): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  const [prints, setPrints] = useState<Prints>({});
  const [problem, setProblem] = useState<keyof typeof problems | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const leaving = new AbortController();
    printAll(leaving.signal, { sheet, fileName }, (shape, print) =>
      setPrints((before) => ({ ...before, [shape]: print })),
    ).then(setProblem, () => leaving.signal.aborted || setProblem("our-mistake"));
    return () => leaving.abort();
  }, [attempt]);
  const { title, line, code } = sheet.words;
  return (
    <CardView
      card={{
        alt,
        title,
        line,
        code,
        prints: shapes.map((shape) => ({
          shape,
          ...sizes[shape],
          print: prints[shape] ?? { kind: "printing" },
        })),
        problem: problem && problems[problem],
        said,
      }}
      again={() => {
        // The button goes; the panel's title is where reading begins again.
        document.getElementById("panel-title")?.focus();
        setPrints({});
        setProblem(null);
        setAttempt(attempt + 1);
      }}
      share={(shape) => {
        const file = prints[shape as Shape]?.file;
        if (file) void handOn(file, `${title}. ${line}`).then(setSaid);
      }}
      copy={() => {
        const found = code === null ? [] : [`Run code ${code}`, linkTo(code)];
        const words = [title, line, ...found].filter(Boolean).join("\n");
        void putOnClipboard(words).then(setSaid);
      }}
    />
  );
}

/** One shape after the other; what hindered it, or null. The files' addresses end with the signal. */
async function printAll(
  signal: AbortSignal,
  { sheet, fileName }: Pick<MakerProps, "sheet" | "fileName">,
  printed: (shape: Shape, print: Printed) => void,
): Promise<CardProblem | null> {
  for (const shape of shapes) {
    // oxlint-disable-next-line no-await-in-loop -- together they would only be slower
    const made = await makeCard(signal, sheet, shape);
    if (!made.ok) return made.problem;
    const name = `${fileName}${shape === "wide" ? "" : `-${shape}`}.png`;
    const file = new File([made.value], name, { type: "image/png" });
    const url = URL.createObjectURL(file);
    signal.addEventListener("abort", () => URL.revokeObjectURL(url));
    printed(shape, { kind: "printed", url, fileName: name, shareable: isShareable(file), file });
  }
  return null;
}
