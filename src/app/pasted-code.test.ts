import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeIn, codeInAddress } from "./pasted-code";

const code = "1C3QX-0F2V9-K7M2Q-ABCDE";
const link = `https://example.org/games/#/h/${code}`;

describe("the code in what was pasted", () => {
  it.each([
    ["the code", code],
    ["a link", link],
    ["a link in a sentence", `Look at this: ${link} (mine)`],
    ["a link in brackets", `<${link}>`],
    ["a link with words behind it", `${link}\nI went to Unsan.`],
    ["the words of a card", `Nobody was told\nIt stayed in a drawer.\nRun code ${code}`],
    ["a code at the end of a sentence", `My history is ${code}.`],
    ["an address with its signs in percent", "x/#/h/1C3QX%2D0F2V9%2DK7M2Q%2DABCDE"],
  ])("is found in %s", (_, text) => {
    expect(codeIn(text)).toBe(code);
  });

  it("is found without its hyphens too", () => {
    expect(codeIn("my code: 1c3qx0f2v9k7m2qabcde, yours?")).toBe("1c3qx0f2v9k7m2qabcde");
    expect(codeIn("1C3QX 0F2V9 K7M2Q ABCDE")).toBe("1C3QX 0F2V9 K7M2Q ABCDE");
  });

  it("is not looked for in an ordinary long word", () => {
    expect(codeIn("acknowledgements incomprehensibility")).toBe("acknowledgements incomprehensibility");
  });

  it("is not cut where a sign is wrong, so that the sign can be named", () => {
    expect(codeIn("1C3QX-0F2V9-K7M2Q-ABCDé")).toBe("1C3QX-0F2V9-K7M2Q-ABCDé");
  });

  it("is empty in a link that was cut off before it", () => {
    expect(codeIn("https://example.org/#/h/")).toBe("");
  });

  it("is a part of any text whatever, or all of it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(text.replaceAll("%", "")).toContain(codeIn(text.replaceAll("%", "")));
        expect(typeof codeIn(`${text}#/h/${text}`)).toBe("string");
      }),
    );
  });
});

describe("an address", () => {
  it("names a history only after its sign for one", () => {
    expect(codeInAddress(`#/h/${code}`)).toBe(code);
    expect(codeInAddress("#/h/%")).toBe("%");
    expect(codeInAddress("#reading")).toBeNull();
    expect(codeInAddress("")).toBeNull();
  });
});
