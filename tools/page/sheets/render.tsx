/** The sheets as HTML, made when the game is built. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Questions } from "../../../src/debrief";
import type { Register } from "../../../src/runs";
import { readLessonStarts } from "../../atlas/lesson-starts";
import { loadDossier } from "../../story/dossier";
import { packStory } from "../../story/pack";
import { EvidenceSheet } from "./evidence";
import { Frame, type SheetName } from "./frame";
import { GlossarySheet } from "./glossary";
import { lessonLinks, LessonTable } from "./lessons";
import { markdown, type Places } from "./markdown";
import { QuestionList, TestTable } from "./places";
import { TeachSheet, type Paper } from "./teach";
import { typeset } from "./typeset";

/** What is printed for a lesson, in order: files of docs/teaching, without `.md`. The first stands alone on two sides. */
const papers = [
  "README",
  "lesson",
  "plans",
  "decisions",
  "questions",
  "tally",
  "check",
  "check-key",
  "six-tests",
  "writing",
] as const;

/** Throws for a sheet that there is none of, and for a mistake in what is written in docs/. */
export async function renderSheet(sheet: string, story: string): Promise<string> {
  const { dossier } = loadDossier(dirname(story));
  switch (sheet as SheetName) {
    case "teach":
      return html("teach", <TeachSheet papers={teachingPapers(story, dossier)} />);
    case "evidence":
      return html(
        "evidence",
        <EvidenceSheet
          dossier={typeset(dossier)}
          prose={markdown(readFileSync("docs/evidence.md", "utf8"), { deeper: 0, dossier, places: {} })}
        />,
      );
    case "glossary":
      return html("glossary", <GlossarySheet terms={typeset(dossier.glossary)} />);
    default:
      throw new Error(`there is no sheet “${sheet}”`);
  }
}

function html(here: SheetName, content: JSX.Element): string {
  return renderToString(<Frame here={here}>{content}</Frame>);
}

function teachingPapers(story: string, dossier: ReturnType<typeof loadDossier>["dossier"]): readonly Paper[] {
  const questions = JSON.parse(readFileSync(join(dirname(story), "questions.json"), "utf8")) as Questions;
  const places: Places = {
    "lesson-starts": renderToString(<LessonTable links={links(story)} />),
    "six-tests": renderToString(<TestTable />),
    "questions-for-everyone": renderToString(<QuestionList questions={questions.everyone} />),
    "questions-with-care": renderToString(<QuestionList questions={questions.gentle} />),
  };
  return papers.map((name, at) => {
    const text = readFileSync(`docs/teaching/${name}.md`, "utf8");
    return {
      id: paperId(name),
      title: /^# (.+)$/m.exec(text)?.[1] ?? name,
      html: markdown(text, { deeper: at === 0 ? 0 : 1, dossier, places }),
    };
  });
}

export function paperId(name: string): string {
  return name === "README" ? "core" : name;
}

function links(story: string): ReturnType<typeof lessonLinks> {
  const starts = readLessonStarts(story);
  const { book } = packStory(story);
  const file = join(dirname(story), "register.json");
  if (!book || !starts || !existsSync(file)) return [];
  return lessonLinks(book, starts.starts, JSON.parse(readFileSync(file, "utf8")) as Register);
}
