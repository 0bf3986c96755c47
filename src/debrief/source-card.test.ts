import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  evidenceClasses,
  factClasses,
  openStory,
  parseTag,
  plainText,
  type FactClass,
  type Line,
  type Tag,
} from "../narrative";
import { packStory } from "../../tools/story/pack";
import { randomRun } from "../../tools/story/play";
import type { Dossier } from "./dossier";
import { factCard, lineCard, named } from "./source-card";

const read = (name: string): never => JSON.parse(readFileSync(`story/${name}.json`, "utf8")) as never;
const dossier: Dossier = {
  facts: read("facts"),
  sources: read("sources"),
  conflicts: read("conflicts"),
  people: read("people"),
  glossary: read("glossary"),
  decisions: read("decisions"),
};

const aLine = (line: Partial<Line> = {}): Line => ({
  text: "A line.",
  facts: [],
  background: false,
  says: null,
  disputed: [],
  gloss: [],
  paper: null,
  prompt: false,
  ...line,
});

const aFact = (id: string, grade: FactClass, more: object = {}): Dossier["facts"][number] => ({
  id,
  core: false,
  class: grade,
  date: "1992",
  text: `What ${id} says.`,
  why: "Because.",
  sources: [],
  leansOn: [],
  disputedIn: [],
  ...more,
});

const small: Dossier = {
  ...dossier,
  facts: [aFact("F1", "documented", { leansOn: ["F2"], sources: ["S01", "S02"] }), aFact("F2", "disputed")],
};

describe("a source card", () => {
  it("has the facts of its line in order, each with its sources and what it leans on", () => {
    const card = lineCard(aLine({ facts: ["F1", "F2"] }), { F1: "documented", F2: "disputed" }, small);
    expect(card.evidence).toBe("disputed");
    expect(card.facts.map(({ fact }) => fact.id)).toEqual(["F1", "F2"]);
    expect(card.facts[0]?.sources.map(({ id }) => id)).toEqual(["S01", "S02"]);
    expect(card.facts[0]?.leansOn.map(({ id }) => id)).toEqual(["F2"]);
  });

  it("names a real person whom the line gives words, and nobody for a composite", () => {
    expect(lineCard(aLine({ says: "rabin" }), {}, dossier).speaker?.name).toBe("Yitzhak Rabin");
    const composite = dossier.people.find((person) => person.composite);
    expect(lineCard(aLine({ says: composite?.id ?? "" }), {}, dossier).speaker).toBeNull();
  });

  it("does not open what is not in the dossier", () => {
    expect(factCard("F999", dossier)).toBeNull();
  });
});

describe("the dossier behind the shipped story", () => {
  const lines = linesOfTheStory();

  it("is cited in many lines of every class", () => {
    expect(lines.length).toBeGreaterThan(600);
    const { book } = packStory("story/main.ink");
    const met = new Set(lines.map((line) => lineCard(line, book?.facts ?? {}, dossier).evidence));
    expect([...met].toSorted()).toEqual([...evidenceClasses].toSorted());
  });

  it("opens for every line: each fact, conflict, person and term that it names", () => {
    const { book } = packStory("story/main.ink");
    const lacking = lines.filter((line) => {
      const card = lineCard(line, book?.facts ?? {}, dossier);
      return (
        card.facts.length !== line.facts.length ||
        card.conflicts.length !== line.disputed.length ||
        card.terms.length !== line.gloss.length ||
        (line.says !== null && !dossier.people.some(({ id }) => id === line.says))
      );
    });
    expect(lacking.map(({ text }) => plainText(text))).toEqual([]);
  });

  it("opens for every tag in the Ink, also for those that stand under a rare condition", () => {
    const tags = tagsInTheInk();
    expect(tags.length).toBeGreaterThan(1_000);
    const lacking = tags.filter((tag) => {
      if (tag.key === "src" || tag.key === "considered" || tag.key === "known-later")
        return tag.facts.some((id) => !factCard(id, dossier));
      if (tag.key === "disputed")
        return named(dossier.conflicts, tag.conflicts).length < tag.conflicts.length;
      if (tag.key === "gloss") return named(dossier.glossary, tag.terms).length < tag.terms.length;
      return tag.key === "says" && named(dossier.people, [tag.value]).length === 0;
    });
    expect(lacking).toEqual([]);
    expect(dossier.facts.filter((fact) => !factClasses.includes(fact.class))).toEqual([]);
  });

  it("opens from fact to fact, each with a reason, and with sources that have publisher, title, address and stake", () => {
    for (const { id, sources, leansOn, disputedIn, why } of dossier.facts) {
      const card = factCard(id, dossier);
      expect(card?.sources.map((source) => source.id)).toEqual(sources);
      expect(card?.leansOn.map((fact) => fact.id)).toEqual(leansOn);
      expect(card?.conflicts.map((conflict) => conflict.id)).toEqual(disputedIn);
      expect([why, sources.length > 0]).toEqual([expect.stringMatching(/\S/), true]);
    }
    for (const { id, publisher, title, address, stake, date } of dossier.sources) {
      for (const words of [publisher, title, address, stake])
        expect([id, words]).toEqual([id, expect.stringMatching(/\S/)]);
      expect([id, date ?? "1992"]).toEqual([id, expect.stringMatching(/^\d{4}/)]);
    }
  });

  it("gives each account that disagrees a witness, a stake and facts that open", () => {
    for (const { id, versions, weSay } of dossier.conflicts) {
      expect([id, versions.length > 1, weSay !== ""]).toEqual([id, true, true]);
      for (const { who, stake, facts } of versions) {
        expect([id, who !== "" && stake !== ""]).toEqual([id, true]);
        expect(facts.filter((fact) => !factCard(fact, dossier))).toEqual([]);
      }
    }
  });
});

/** Every tag in the story’s files, read by the one parser. */
function tagsInTheInk(): readonly Tag[] {
  return packStory("story/main.ink")
    .files.filter((file) => file.endsWith(".ink"))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/#\s*([a-z-]+:?[^#\]}\n|]*)/gu)])
    .flatMap(([, raw = ""]) => {
      const tag = parseTag(raw);
      return tag.ok ? [tag.value] : [];
    });
}

/** The lines that many random runs meet, closer looks and drawers too: nearly all, as they are read. */
function linesOfTheStory(): readonly Line[] {
  const { book } = packStory("story/main.ink");
  if (!book) throw new Error("the story does not compile");
  const story = openStory(book.ink);
  const met = new Map<string, Line>();
  for (let seed = 1; seed <= 400; seed += 1)
    for (const { turn } of randomRun(story, seed).moments)
      for (const line of [...turn.lines, ...turn.drawer]) met.set(`${line.text} ${line.facts.join()}`, line);
  return [...met.values()];
}
