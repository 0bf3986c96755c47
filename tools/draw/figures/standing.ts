/** The standing body: 750 tall, its feet at 0 0; dressed, turned and given arms by its pose. */
import { legs, sleeves, STRIDE, trunk, type Dress } from "./dress";
import { ARMS, armPaths, type Arm } from "./hands";
import { head, type Hair, type Hat } from "./head";
import { bend, course, flat, lit, outline, seam, type Joint, type Light } from "./pen";

export interface Pose {
  readonly looks: "away" | "left" | "right" | "front";
  readonly wears: Dress;
  readonly left: Arm;
  readonly right: Arm;
  readonly hair?: Hair;
  readonly hat?: Hat;
  /** The head bowed or raised, in degrees (bowed is positive). */
  readonly bow?: number;
  /** Walking towards where the right hand is. */
  readonly strides?: boolean;
  /** What is held against the body, drawn under the arms. */
  readonly holds?: string;
}

/** A person on their feet. */
export function person(pose: Pose, light: Light): string {
  const away = pose.looks === "away";
  const sides = [
    [pose.left, -1],
    [pose.right, 1],
  ] as const;
  const inFront = (arm: Arm): boolean =>
    arm !== "hanging" && arm !== "carrying" && (arm !== "behind" || away);
  const arms = (front: boolean): string =>
    sides
      .filter(([arm]) => inFront(arm) === front)
      .map(([arm, side]) => held(arm, side) + lit(armPaths(arm, side, sleeves(pose.wears)), light))
      .join("");
  const face = `<g transform="translate(0 -650)">${head(pose, light)}</g>`;
  const linen = pose.looks === "left" || pose.looks === "right" ? collar(pose.looks) : "";
  return (
    arms(false) +
    lit(pose.strides ? STRIDE : legs(pose.wears), light) +
    trunk(pose.wears, away, light) +
    face +
    linen +
    (pose.holds ?? "") +
    arms(true) +
    seam(sides.map(([arm, side]) => creases(arm, side)).join(""), 0.5, 2.4)
  );
}

function held(arm: Arm, side: 1 | -1): string {
  const { holds = "" } = ARMS[arm];
  return side === 1 || holds === "" ? holds : `<g transform="scale(-1 1)">${holds}</g>`;
}

/** What shows of the shirt when the head is turned. */
function collar(looks: "left" | "right"): string {
  const side = looks === "left" ? -1 : 1;
  const turned = course("-30 -636, -6 -624, 12 -634, 16 -626, -2 -614, -34 -626").map(
    ([x, y]) => [side * x, y] as const,
  );
  return flat(outline(turned), 0.12);
}

/** The cloth's folds at elbow and cuff. */
function creases(arm: Arm, side: 1 | -1): string {
  const [, elbow, wrist] = ARMS[arm].joints as readonly [Joint, Joint, Joint];
  const fold = ([x, y]: Joint, from: number, to: number, rise: number): string =>
    `${side * (x + from)} ${y - 12}, ${side * (x + to)} ${y - 12 + rise}`;
  return bend(`${fold(elbow, -16, 12, 16)} / ${fold(wrist, -10, 12, 4)}`);
}
