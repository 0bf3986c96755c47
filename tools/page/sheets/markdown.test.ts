import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadDossier } from "../../story/dossier";
import { markdown } from "./markdown";

const dossier = { facts: [{ id: "F12" }], conflicts: [{ id: "C3" }], sources: [{ id: "S01" }] } as never;
const html = (text: string): string => markdown(text, { deeper: 1, dossier, places: { here: "<b>!</b>" } });

describe("what stands in docs/ as HTML", () => {
  it.each([
    ["a fact leads to the evidence", "So it is [F12].", 'href="../evidence/#F12"'],
    ["so does a conflict", "[C3]", 'href="../evidence/#C3"'],
    ["so does a source", "[S01]", 'href="../evidence/#S01"'],
    ["another paper is a place on the page", "[x](tally.md)", 'href="#tally"'],
    ["so is a part of another paper", "[x](plans.md#at-home)", 'href="#at-home"'],
    ["the core is called so", "[x](README.md)", 'href="#core"'],
    ["a page of the site has its folder", "[x](../glossary.md)", 'href="../glossary/"'],
    ["headings go one down, and can be led to", "## At home", '<h3 id="at-home">At home</h3>'],
    ["a place is filled", "<!-- here -->", "<b>!</b>"],
    ["a rule is a line to write on", "a\n\n---\n\nb", '<hr class="write">'],
  ])("%s", (_, text, part) => {
    expect(html(text)).toContain(part);
  });

  it.each([
    ["a fact that is not there", "[F99]", "no F99"],
    ["raw HTML", "<script>alert(1)</script>", "raw HTML"],
    ["raw HTML in a line", "a <img src=x> b", "raw HTML"],
    ["a place without a name here", "<!-- there -->", "raw HTML"],
    ["a link out of the site", "[x](https://example.org)", "leaves the site"],
    ["a link that a browser would run", "[x](javascript:alert)", "leaves the site"],
  ])("refuses %s", (_, text, problem) => {
    expect(() => html(text)).toThrow(problem);
  });

  it("leads nowhere where nothing stands", () => {
    const { dossier: whole } = loadDossier("story");
    const papers = readdirSync("docs/teaching").map((name) =>
      markdown(readFileSync(`docs/teaching/${name}`, "utf8"), {
        deeper: 1,
        dossier: whole,
        places: {
          "lesson-starts": "",
          "six-tests": "",
          "questions-for-everyone": "",
          "questions-with-care": "",
        },
      }),
    );
    const names = readdirSync("docs/teaching").map((name) =>
      name.replace(".md", "").replace("README", "core"),
    );
    const all = papers.join("");
    const ids = new Set([...names, ...[...all.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)]);
    const asked = [...all.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((id) => !ids.has(id))).toEqual([]);
  });
});
