/** The figures of the pictures: silhouettes with one lit edge. How each is drawn is told in pen.ts. */
export {
  angular,
  bend,
  course,
  flat,
  limb,
  lit,
  outline,
  oval,
  seam,
  stand,
  type Joint,
  type Light,
} from "./pen";
export { head, type Hair, type Hat, type Head } from "./head";
export { hangingGlasses, reachingArm, writingArm, type Arm } from "./hands";
export type { Dress } from "./dress";
export { person, type Pose } from "./standing";
export { envoy, offering, sitterCrossed, sitterForward, waiting, wary } from "./sitting";
export { delegate, lender, reader, sitter, ticking } from "./at-table";
export { doubting, leaning, marking, pondering, risen, steadying } from "./round-table";
export { hearing, telling } from "./speaking";
export { listener, onlooker, thinking } from "./from-behind";
export { guestFromBehind, inDoorway } from "./at-window";
export { smoking, weighing } from "./smoking";
export { general, officer, saluting } from "./saluting";
export { inHanbok, waiter, withSuitcase } from "./carrying";
export { arriving, caller, descending, leaving, passer, turningBack, visitor } from "./walking";
export { geologist, interpreter, miner, stooping } from "./at-work";
