/** What people wear: trunks cut for the standing body (feet at 0 0), and the linen of those who sit. */
import { angular, flat, limb, outline, seam, type Light, lit } from "./pen";

export type Dress = "suit" | "coat" | "belted" | "skirt" | "uniform" | "hanbok" | "miner";

const TRUNKS: Readonly<Record<Dress, string>> = {
  suit: "-28 -650, -58 -624, -96 -606, -112 -566, -98 -500, -84 -454, -90 -400, -98 -348, -98 -348, -2 -340, 98 -350, 98 -350, 90 -400, 84 -454, 98 -500, 112 -566, 96 -606, 58 -624, 28 -650",
  coat: "-30 -652, -60 -626, -102 -606, -118 -560, -106 -490, -92 -446, -104 -340, -118 -176, -118 -176, 0 -164, 116 -178, 116 -178, 104 -340, 92 -446, 106 -490, 118 -560, 102 -606, 60 -626, 30 -652",
  belted:
    "-24 -646, -52 -622, -84 -606, -96 -566, -86 -500, -70 -446, -76 -396, -98 -260, -114 -150, -114 -150, 0 -140, 114 -150, 114 -150, 98 -260, 76 -396, 70 -446, 86 -500, 96 -566, 84 -606, 52 -622, 24 -646",
  skirt:
    "-24 -646, -50 -618, -82 -602, -94 -566, -84 -506, -68 -456, -84 -390, -90 -300, -76 -214, -76 -214, 76 -214, 76 -214, 90 -300, 84 -390, 68 -456, 84 -506, 94 -566, 82 -602, 50 -618, 24 -646",
  uniform:
    "-28 -652, -58 -628, -106 -612, -122 -566, -104 -494, -84 -436, -92 -392, -118 -186, -118 -186, 0 -174, 118 -186, 118 -186, 92 -392, 84 -436, 104 -494, 122 -566, 106 -612, 58 -628, 28 -652",
  hanbok:
    "-22 -648, -48 -620, -78 -602, -86 -560, -74 -506, -104 -400, -150 -200, -186 -20, -186 -20, -90 -2, 0 2, 90 -2, 186 -20, 186 -20, 150 -200, 104 -400, 74 -506, 86 -560, 78 -602, 48 -620, 22 -648",
  miner:
    "-28 -650, -60 -624, -98 -604, -116 -562, -108 -490, -100 -420, -106 -372, -106 -372, -2 -364, 106 -374, 106 -374, 100 -420, 108 -490, 116 -562, 98 -604, 60 -624, 28 -650",
};

/** The trunk with what belongs to it: a belt and shoulder boards, a short jacket and its ribbon, a lamp's battery. */
export function trunk(dress: Dress, away: boolean, light: Light): string {
  return lit([outline(TRUNKS[dress])], light) + (away ? back : front)[dress];
}

/** Legs and shoes below the hem; a hanbok hides them. */
export function legs(dress: Dress): string[] {
  if (dress === "hanbok") return [];
  if (dress === "skirt" || dress === "belted")
    return [-1, 1].flatMap((side) => [
      limb([
        [side * 34, -240, 50],
        [side * 36, -140, 44],
        [side * 32, -20, 22],
      ]),
      outline([
        [side * 22, -26],
        [side * 42, -26],
        [side * 50, 0],
        [side * 50, 0],
        [side * 20, 0],
        [side * 20, 0],
      ]),
    ]);
  const boot = dress === "miner" || dress === "uniform" ? 64 : 54;
  return [-1, 1].flatMap((side) => [
    limb([
      [side * 46, -380, 90],
      [side * 50, -210, 70],
      [side * 50, -20, boot],
    ]),
    outline([
      [side * 26, -26],
      [side * (boot + 22), -26],
      [side * (boot + 34), 2],
      [side * (boot + 34), 2],
      [side * 24, 2],
      [side * 24, 2],
    ]),
  ]);
}

/** Trousers and shoes in mid-step, to the right. */
export const STRIDE: readonly string[] = [
  limb("-40 -380 92, -50 -214 68, -98 -62 50"),
  outline("-120 -76, -88 -92, -62 -40, -42 -4, -42 -4, -64 0, -96 -28"),
  limb("40 -380 92, 70 -212 72, 74 -22 54"),
  outline("50 -26, 100 -26, 130 0, 130 0, 48 2, 48 2"),
];

/** How much wider than a jacket's its sleeves are. */
export function sleeves(dress: Dress): number {
  if (dress === "hanbok") return 1.5;
  return dress === "belted" || dress === "skirt" ? 0.86 : 1;
}

const BELT = "M-84-428Q0-414 84-428M-86-446Q0-432 86-446";
const LAPELS = "M-26-618L-6-520L2-470";
const boards = flat(
  angular("-102 -604, -62 -622, -60 -612, -100 -593") + angular("102 -604, 62 -622, 60 -612, 100 -593"),
  0.06,
);
const ribbon = flat(outline("-8 -560, 6 -560, 22 -470, 26 -330, 6 -334, 2 -450, -10 -520", 0.3), 0.04);

const front: Readonly<Record<Dress, string>> = {
  belted: seam(
    `${LAPELS}V-146M30-620L16-560L32-546L4-474M-72-452Q0-440 72-452M-72-434Q0-422 72-434`,
    0.5,
    2.6,
  ),
  suit: seam(`${LAPELS}V-346M30-620L16-560L32-546L4-474M-92-352L-4-344L92-354`, 0.52, 2.6),
  coat: seam(`${LAPELS}V-172M30-620L16-560L32-546L4-474M-92-180L-4-172`, 0.52, 2.6),
  skirt: seam(`${LAPELS}V-346M30-620L16-560L32-546L4-474M-78-352L-4-344L78-354`, 0.52, 2.6),
  uniform: seam(`${BELT}M0-640V-180M-24-560v1M24-560v1M-24-500v1M24-500v1`, 0.5, 3.4) + boards,
  hanbok:
    seam(
      "M-74-512Q0-494 74-512M-60-470Q-90-240-120-30M-20-480Q-24-240-40-10M40-480Q60-240 80-14M68-490Q110-260 150-40",
      0.5,
      3,
    ) +
    flat(outline("-30 -636, 0 -570, 30 -634, 34 -622, 2 -548, -34 -624", 0.2), 0.03) +
    ribbon,
  miner: seam("M0-620V-366M-60-520h44M16-520h44M-104-410Q0-396 104-410", 0.52, 3),
};

const collar = flat(outline("-29 -633, 0 -622, 29 -633, 30 -625, 0 -612, -30 -625"), 0.14);
const back: Readonly<Record<Dress, string>> = {
  belted: seam("M0-606V-448M0-428L2-146M-72-448Q0-436 72-448M-72-430Q0-418 72-430", 0.5, 2.8) + collar,
  suit: seam("M0-606Q4-500 0-420L2-346", 0.56, 2.4) + collar,
  coat: seam("M0-606Q4-500 0-330L2-172M-90-442Q0-428 90-444", 0.56, 2.8) + collar,
  skirt: seam("M0-606Q4-500 0-420L2-346M-66-450Q0-440 66-450", 0.56, 2.4) + collar,
  uniform: seam(`${BELT}M0-606V-450M0-414V-180`, 0.5, 3.4) + boards,
  hanbok:
    seam("M-74-512Q0-494 74-512M-40-480Q-60-240-90-14M0-480V-6M40-480Q60-240 90-14", 0.5, 3) +
    flat(outline("-26 -636, 0 -626, 26 -636, 28 -624, 0 -612, -28 -624"), 0.04),
  miner:
    seam("M-104-410Q0-396 104-410M0-606V-420", 0.52, 3) +
    flat(outline("24 -420, 70 -416, 68 -360, 26 -362", 0.2), 0.5) +
    collar,
};

/** The shirt and tie of a man who sits turned to the right, his chin at 0 0. */
export function shirtFront(): string {
  return (
    flat(outline("-26 10, 12 4, 34 20, 46 44, 34 96, 10 40, -24 24", 0.25), 0.06) +
    flat(outline("22 28, 34 28, 42 70, 33 96, 24 66", 0.2), 0.9)
  );
}

/** The shirt of a sitter who faces us, `low` at the lowest, and a tie on it. */
export function shirt(low: number, tie = true): string {
  const linen = flat(angular(`-20 16, 0 30, 20 16, 22 30, 3 ${low}, -3 ${low}, -22 30`), 0.06);
  return linen + (tie ? flat(angular(`-6 30, 6 30, 9 70, 0 ${low - 10}, -9 70`), 0.94) : "");
}
