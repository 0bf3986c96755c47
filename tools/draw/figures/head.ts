/** Heads, chin at 0 0 and 100 high: no face and no features, but whose they are shows in hair, hat and tilt. */
import { lit, flat, limb, oval, outline, seam, type Light } from "./pen";

export type Looks = "away" | "left" | "right" | "front" | "down";
export type Hair = "short" | "thin" | "bob" | "bun";
export type Hat = "cap" | "helmet" | "kerchief";

export interface Head {
  readonly looks: Looks;
  readonly hair?: Hair | undefined;
  readonly hat?: Hat | undefined;
  /** Bowed (positive) or raised, in degrees. */
  readonly bow?: number | undefined;
}

const AWAY =
  "0 -101, 24 -95, 37 -74, 39 -52, 44 -50, 42 -34, 35 -24, 26 -6, 24 14, -24 14, -27 -8, -35 -24, -42 -34, -44 -50, -39 -52, -36 -76, -22 -96";
const FRONT =
  "0 -102, 24 -95, 36 -74, 37 -52, 42 -50, 41 -34, 34 -26, 24 -4, 8 8, -10 7, -25 -6, -34 -26, -41 -34, -42 -50, -37 -52, -36 -74, -22 -96";
const DOWN =
  "0 -84, 26 -78, 41 -56, 43 -30, 47 -26, 44 -8, 37 -2, 26 22, 8 34, -10 33, -27 20, -37 -4, -45 -10, -47 -28, -43 -32, -41 -58, -24 -79";
const PROFILE =
  "-41 -62, -34 -88, -8 -102, 20 -97, 37 -80, 40 -62, 48 -44, 41 -38, 42 -18, 36 -3, 24 2, 9 2, 5 12, -27 14, -27 2, -31 -18";

/** Hair over each view of the head; what is missing is cut so short that the head shows it. */
const HAIR: Readonly<Record<Looks, Partial<Record<Hair, string>>>> = {
  away: {
    bob: "2 -105, 30 -98, 46 -70, 51 -30, 44 4, 22 12, 20 24, -20 24, -22 12, -44 2, -50 -32, -45 -72, -26 -99",
    bun: "-15 -92, -19 -108, -6 -122, 12 -119, 20 -104, 12 -90",
  },
  front: {
    bob: "0 -106, 32 -97, 46 -66, 50 -20, 42 8, 30 8, 38 -40, 22 -72, -22 -72, -38 -40, -30 8, -42 8, -50 -20, -46 -66, -32 -97",
    bun: "-16 -96, -18 -112, -4 -122, 14 -116, 18 -98",
  },
  down: {
    bob: "2 -92, 34 -84, 52 -52, 56 -8, 48 26, 34 30, 40 -10, 20 -34, -20 -30, -40 -8, -34 30, -48 26, -56 -10, -50 -54, -30 -86",
    bun: "-15 -80, -20 -96, -6 -110, 12 -107, 20 -92, 12 -78",
  },
  right: {
    bob: "-44 -60, -34 -92, -6 -107, 22 -100, 36 -80, 12 -66, 6 -40, 2 2, -42 6, -48 -26",
    bun: "-30 -78, -50 -88, -62 -72, -56 -52, -36 -52",
  },
  left: {},
};

/** The head with its hair and hat, bowed about the chin. */
export function head({ looks, hair, hat, bow = 0 }: Head, light: Light): string {
  const mirrored = looks === "left";
  const seen = mirrored ? "right" : looks;
  const turned: Light = mirrored ? { ...light, away: [-light.away[0], light.away[1]] } : light;
  const skull = { away: AWAY, front: FRONT, down: DOWN, right: PROFILE }[seen];
  const locks = hair && !hat ? HAIR[seen][hair] : undefined;
  const masses = [outline(skull), ...(locks ? [outline(locks)] : [])];
  const body = lit(masses, turned) + marks(seen, hair) + (hat ? hats[hat](seen, turned) : "");
  const transform =
    `${bow === 0 ? "" : `rotate(${mirrored ? -bow : bow})`}${mirrored ? " scale(-1 1)" : ""}`.trim();
  return transform ? `<g transform="${transform}">${body}</g>` : body;
}

/** The cuts inside a head: an ear and a hairline in profile, the nape from behind. */
function marks(looks: Looks, hair: Hair | undefined): string {
  if (looks === "right" && hair === "bob") return seam("M26-88Q8-78 6-50", 0.5, 2.4);
  if (looks === "right")
    return seam("M35-77Q18-74 13-56L5-44M-4-52q-10-3-9 9q2 10 10 9M-12-24Q-22-10-28-2", 0.5, 2.4);
  if (looks === "away" && hair !== "bob") return seam("M-17-10l2 9M-7-8v9M5-7v9M15-10l-2 8", 0.6, 2.2);
  return "";
}

const hats: Readonly<Record<Hat, (looks: Looks, light: Light) => string>> = {
  cap(looks, light) {
    if (looks === "right") {
      const crown = outline(
        "42 -64, 66 -54, 64 -62, 48 -80, 62 -100, 58 -116, 12 -130, -38 -128, -60 -108, -54 -94, -42 -82, -42 -66",
        0.4,
      );
      return lit([crown], light) + seam("M44-72Q6-78-42-72", 0.5, 3);
    }
    const crown = outline(
      "-41 -66, -43 -84, -64 -100, -58 -118, -20 -132, 22 -132, 60 -118, 64 -100, 43 -84, 41 -66, 41 -66, -41 -66",
      0.5,
    );
    return lit([crown], light) + seam("M-42-78Q0-86 42-78", 0.5, 3);
  },
  helmet(looks, light) {
    const shell = outline(
      "-48 -60, -46 -92, -24 -118, 8 -122, 36 -110, 48 -84, 46 -66, 46 -66, 66 -58, 62 -52, -50 -54, -50 -54",
      0.6,
    );
    const lamp = oval(looks === "right" ? 52 : 2, -88, looks === "right" ? 20 : 26, 26);
    return (
      lit([shell, limb("-4 -122 14, 0 -118 16, 8 -116 14")], light) +
      flat(lamp, looks === "away" ? 0.7 : 0) +
      seam("M-46-70Q0-78 46-72", 0.5, 3)
    );
  },
  kerchief(looks, light) {
    const cloth = outline(
      "-46 -40, -44 -80, -18 -108, 16 -106, 40 -88, 42 -62, 22 -64, 6 -30, 0 0, -26 4, -42 -10",
    );
    const knot = outline("-36 -8, -62 -14, -74 0, -60 6, -66 20, -44 10, -30 4");
    return lit(
      looks === "right"
        ? [cloth, knot]
        : [outline("0 -106, 34 -96, 46 -64, 44 -30, 30 4, -30 4, -44 -30, -46 -64, -34 -96"), knot],
      light,
    );
  },
};
