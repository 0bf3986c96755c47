export { assertNever } from "./assert-never";
export type { Brand } from "./brand";
export { createEmitter } from "./emitter";
export type { Emitter } from "./emitter";
export { failed, ok } from "./result";
export type { Result } from "./result";
