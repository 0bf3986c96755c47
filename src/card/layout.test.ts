import { describe, expect, it } from "vitest";
import endings from "../../story/endings.json";
import { layout, shapes, type CardWords, type Layout, type Shape } from "./layout";
import { plans } from "./shapes";

/** Every letter half as wide again as it should be, and capitals wider: real faces are narrower than this. */
const measure = (text: string, font: string): number => {
  const size = Number(/(\d+)px/.exec(font)?.[1]);
  return [...text].reduce((sum, letter) => sum + size * (/[A-ZmwMW]/.test(letter) ? 0.8 : 0.58), 0);
};

const words: CardWords = {
  title: "Water",
  line: "Three hundred and forty bowls in April, three hundred and forty in June.",
  code: "13VK8-R2ASY-FHG1F-B8BTC",
  imprint: "Crazy Ideas: a history that might have been different",
  address: null,
};

const sentence = "and then nobody answered, which was also an answer, ";
const cases: Readonly<Record<string, Partial<CardWords>>> = {
  "a short title": {},
  "a long title": { title: "An embassy in Pyongyang, and what was never asked of it by anybody" },
  "a title without end": { title: sentence.repeat(9) },
  "a word without end": { title: "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenantrag" },
  "a line without end": { line: sentence.repeat(12) },
  "no line": { line: "" },
  "no code": { code: null },
  "a long code": { code: "13VK8-".repeat(9) },
  "an address": { address: "https://a-rather-long-name.example.org/games/crazy-ideas/" },
  everything: {
    title: sentence.repeat(4),
    line: sentence.repeat(9),
    code: "13VK8-".repeat(9),
    address: "x.org",
  },
};

const all = [
  ...Object.entries(cases).map(([name, changed]) => [name, { ...words, ...changed }] as const),
  ...endings.map(({ id, title, line }) => [id, { ...words, title, line }] as const),
].flatMap(([name, said]) => shapes.map((shape) => [name, shape, said] as const));

const sizeOf = (font: string): number => Number(/(\d+)px/.exec(font)?.[1]);
const set = (shape: Shape, said: CardWords, divergence = 0.5): Layout =>
  layout(shape, said, divergence, measure);

describe("a card", () => {
  it.each(all)("with %s, %s, keeps its words on the paper", (_, shape, said) => {
    const { lines, width, height } = set(shape, said);
    const { text, picture } = plans[shape];
    for (const { text: line, font, x, y } of lines) {
      expect(x).toBe(text.x);
      expect(measure(line, font)).toBeLessThanOrEqual(text.width);
      expect(y - sizeOf(font) * 0.8).toBeGreaterThanOrEqual(text.y - 1);
      expect(y + sizeOf(font) * 0.25).toBeLessThanOrEqual(text.y + text.height);
    }
    expect(text.x + text.width).toBeLessThan(width);
    expect(text.y + text.height).toBeLessThan(height);
    expect(text.x >= picture.x + picture.width || text.y >= picture.y + picture.height).toBe(true);
  });

  it.each(all)("with %s, %s, has no line over another", (_, shape, said) => {
    const { lines, bars } = set(shape, said);
    const close = lines.filter(({ y, font }, at) => y - (lines[at - 1]?.y ?? 0) < sizeOf(font) * 0.99);
    expect(close).toEqual([]);
    const [{ box }] = bars as [(typeof bars)[0]];
    const tops = lines.map(({ y, font }) => [y - sizeOf(font) * 0.8, y + sizeOf(font) * 0.25] as const);
    expect(tops.every(([top, bottom]) => bottom <= box.y - 6 || top >= box.y + box.height)).toBe(true);
  });

  it.each(endings.flatMap(({ title, line }) => shapes.map((shape) => [title, line, shape] as const)))(
    "of “%s” says all of it",
    (title, line, shape) => {
      const said = set(shape, { ...words, title, line })
        .lines.map(({ text }) => text)
        .join(" ");
      expect(said).toContain(title);
      expect(said).toContain(line);
      expect(said).toContain(words.code);
      expect(said).not.toContain("…");
    },
  );

  it("sets a title a little smaller where that spares a line, and else as large as it can", () => {
    const titles = (title: string): Layout["lines"] =>
      set("wide", { ...words, title }).lines.filter(({ on }) => on === "both");
    const [water] = titles("Water");
    const [door, ...others] = titles("Seoul’s doors");
    expect(others).toEqual([]);
    expect(sizeOf(door?.font ?? "")).toBeLessThan(sizeOf(water?.font ?? ""));
    expect(sizeOf(water?.font ?? "")).toBe(plans.wide.title.sizes[0]);
  });

  it("parts a code after its hyphens only", () => {
    const { lines } = set("wide", { ...words, code: "13VK8-R2ASY-FHG1F-B8BTC-13VK8-R2ASY" });
    const coded = lines.map(({ text }) => text).filter((text) => /^[\dA-Z]{5}/.test(text));
    expect(coded.length).toBeGreaterThan(1);
    expect(coded.slice(0, -1).every((text) => text.endsWith("-"))).toBe(true);
  });

  it.each([
    [0, 0],
    [0.5, 174],
    [1, 348],
    [7, 348],
  ])("whose history is %d from the record has %d pixels of vermilion on its rule", (far, wanted) => {
    const red = set("wide", words, far).bars.filter(({ on }) => on === "vermilion");
    expect(red.reduce((sum, { box }) => sum + box.width, 0)).toBe(wanted);
  });
});
