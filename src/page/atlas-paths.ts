/** The lines and words of the map, as SVG writes them. Pure. */
import type { Spot, TwoWays } from "./atlas-model";

export type Composition = keyof TwoWays<unknown>;

/** A curve through the points that leaves and reaches each one along the map's own direction. */
export function curve(points: readonly Spot[], composition: Composition): string {
  return points
    .map(([x, y], at) => {
      const before = points[at - 1];
      if (!before) return `M${x} ${y}`;
      const [fromX, fromY] = before;
      if (fromX === x || fromY === y) return `L${x} ${y}`;
      return composition === "wide"
        ? `C${(fromX + x) / 2} ${fromY} ${(fromX + x) / 2} ${y} ${x} ${y}`
        : `C${fromX} ${(fromY + y) / 2} ${x} ${(fromY + y) / 2} ${x} ${y}`;
    })
    .join("");
}

/** The words in rows of at most `width` letters; a longer word has a row of its own. */
export function rows(words: string, width: number): readonly string[] {
  return words.split(" ").reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) return [...all, word];
    return [...all.slice(0, -1), `${last} ${word}`];
  }, []);
}
