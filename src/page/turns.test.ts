import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { Entry } from "./model";
import { TurnView } from "./turns";

const opens = { title: "The mine", place: "Unsan", date: "1992-10~" };
const aTurn = (kind: "decision" | "page-turn", opening: Entry["opens"]): string => {
  const taken = { kind, spans: [{ kind: "plain" as const, text: "Buy it" }] };
  return renderToString(h(TurnView, { entry: { at: 3, taken, opens: opening, lines: [] }, arriving: false }));
};

describe("a turn in the column", () => {
  it("is headed by the choice that led to it", () => {
    expect(aTurn("decision", null)).toMatch(/<h3 id="turn-3".*Buy it<\/h3>/);
  });

  it("that begins a chapter is headed by the chapter, and still shows the decision that led to it", () => {
    expect(aTurn("decision", opens)).toMatch(/<p class="taken.*Buy it<\/p>.*<h2 id="turn-3"[^>]*>The mine/);
    expect(aTurn("page-turn", opens)).not.toContain("Buy it");
  });
});
