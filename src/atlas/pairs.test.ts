import { describe, expect, it } from "vitest";
import { Pairs } from "./pairs";
import { dice } from "./scouts";

describe("a table of pairs", () => {
  it("numbers each pair once, in the order of coming, however many there are", () => {
    const pairs = new Pairs();
    const plain = new Map<string, number>();
    const roll = dice(7);
    for (let times = 0; times < 20_000; times += 1) {
      const [one, other] = [Math.floor(roll() * 200), Math.floor(roll() * 200) * 2 ** 20];
      const key = `${one} ${other}`;
      if (!plain.has(key)) plain.set(key, plain.size + 1);
      expect(pairs.number(one, other)).toBe(plain.get(key));
    }
    expect(pairs.size).toBe(plain.size);
  });

  it("keeps what was set, and nothing for the others", () => {
    const pairs = new Pairs();
    for (let at = 0; at < 5_000; at += 1) pairs.set(at, -at, at + 1);
    for (let at = 0; at < 5_000; at += 1) expect(pairs.get(at, -at)).toBe(at + 1);
    expect(pairs.get(1, 1)).toBe(0);
  });
});
