/**
 * How a save of an old format becomes one of the next. Each step takes what the step before it gave,
 * and the save may be damaged: a step only adds and renames, and leaves judging to the reader of the
 * newest format. A step is never changed once its format was released.
 */
import { jsonObject } from "./json";

/** The step at index n - 1 lifts format n to format n + 1. */
export const migrations: readonly ((old: unknown) => unknown)[] = [
  // 1 to 2: what was gone back over, when it was written, and the reader's notes.
  (old) => ({ ...jsonObject(old), format: 2, ahead: [], savedAt: null, notes: null }),
];

/** The format that is written now. */
export const FORMAT = migrations.length + 1;

/** `data` of format `from`, lifted to the format that is written now. */
export function migrate(data: unknown, from: number): unknown {
  return migrations.slice(from - 1).reduce((old, lift) => lift(old), data);
}
