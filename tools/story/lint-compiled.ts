/** Looks through a compiled story for everything by which Ink remembers more than its variables. */

export type MemoryKind =
  | "once-only"
  | "visits"
  | "read-count"
  | "turns-since"
  | "turns"
  | "choice-count"
  | "sequence"
  | "dice"
  | "tunnel"
  | "thread";

export interface Memory {
  readonly kind: MemoryKind;
  /** Where in the compiled story. */
  readonly path: string;
  /** The place whose visits are read; "" for others. */
  readonly name: string;
}

/** Ink's control commands, as they stand in its JSON; text there begins with "^". */
const commands: Readonly<Record<string, MemoryKind>> = {
  visit: "sequence",
  seq: "sequence",
  readc: "read-count",
  turns: "turns-since",
  turn: "turns",
  choiceCnt: "choice-count",
  rnd: "dice",
  srnd: "dice",
  lrnd: "dice",
  thread: "thread",
  "->->": "tunnel",
};

const ONCE_ONLY = 16;

export function memories(ink: Record<string, unknown>): readonly Memory[] {
  const found = inside(ink["root"], []);
  return found.length > 0 ? found : counted(ink["root"], []);
}

type Path = readonly string[];

function inside(value: unknown, path: Path): readonly Memory[] {
  if (typeof value === "string")
    return Object.hasOwn(commands, value) ? [memory(commands[value] as MemoryKind, path)] : [];
  if (Array.isArray(value))
    return value.flatMap((item, at) =>
      inside(item, at === value.length - 1 && isNamed(item) ? path : [...path, nameOf(item) ?? String(at)]),
    );
  if (typeof value !== "object" || value === null) return [];
  const one = own(value as Readonly<Record<string, unknown>>, path);
  return [
    ...one,
    ...Object.entries(value).flatMap(([name, item]) =>
      Array.isArray(item) ? inside(item, [...path, name]) : [],
    ),
  ];
}

/** What the object says of itself: a choice point, a read count, a call. */
function own(value: Readonly<Record<string, unknown>>, path: Path): readonly Memory[] {
  const count = value["CNT?"];
  if (typeof count === "string") return [{ ...memory("visits", path), name: lastName(count, path) }];
  if ("->t->" in value) return [memory("tunnel", path)];
  return "*" in value && typeof value["flg"] === "number" && (value["flg"] & ONCE_ONLY) !== 0
    ? [memory("once-only", path)]
    : [];
}

function memory(kind: MemoryKind, path: Path): Memory {
  return { kind, path: path.join("."), name: "" };
}

/** The last item of a container holds its named parts, its own name (#n) and its counting flags (#f). */
function isNamed(item: unknown): boolean {
  return typeof item === "object" && !Array.isArray(item);
}

function nameOf(item: unknown): string | null {
  const named: unknown = Array.isArray(item) ? item.at(-1) : null;
  const name = (named as { readonly "#n"?: unknown } | null)?.["#n"];
  return typeof name === "string" ? name : null;
}

/** The last name of a path that may begin here: ".^.^.c-0". */
function lastName(count: string, from: Path): string {
  const start: Path = count.startsWith(".") ? from : [];
  const steps = count.split(".").filter((step) => step !== "");
  const whole = steps.reduce((path, step) => (step === "^" ? path.slice(0, -1) : [...path, step]), start);
  return whole.findLast((step) => !/^\d+$/.test(step)) ?? "";
}

/** Containers that count their visits although nothing above explains why. */
function counted(value: unknown, path: Path): readonly Memory[] {
  if (!Array.isArray(value)) return [];
  const named = value.at(-1) as Readonly<Record<string, unknown>> | null;
  const flags = isNamed(named) ? named?.["#f"] : undefined;
  const parts = [...value.entries()].map(([at, item]) => [nameOf(item) ?? String(at), item] as const);
  const deeper = [...parts, ...Object.entries(named ?? {})].flatMap(([name, item]) =>
    counted(item, [...path, name]),
  );
  return typeof flags === "number" && (flags & 3) !== 0 ? [memory("visits", path), ...deeper] : deeper;
}
