/**
 * Hidden memory: what Ink remembers beside the variables. It would make two moments differ that
 * look the same, so that no proof and no saved run could trust them. Whether there is any, the
 * compiled story says; where it stands, the source.
 */
import type { Problem } from "./compile";
import { memories, type Memory, type MemoryKind } from "./lint-compiled";
import { problemAt, type LintInput, type LintLine } from "./lint-input";

interface Kind {
  readonly message: string;
  readonly stands: (line: LintLine, names: ReadonlySet<string>) => boolean;
}

const calls = (names: string) => {
  const call = new RegExp(`\\b(?:${names})\\s*\\(`);
  return ({ code }: LintLine): boolean => call.test(code);
};
const goes =
  (...kinds: readonly string[]) =>
  ({ diverts }: LintLine): boolean =>
    diverts.some(({ kind }) => kinds.includes(kind));

const kinds: Readonly<Record<MemoryKind, Kind>> = {
  "once-only": {
    message: "a choice that can be taken only once (*): write + and a condition",
    stands: (line) => line.kind === "choice" && !line.sticky,
  },
  visits: {
    message: "reads how often a place was visited: keep a variable instead",
    stands: ({ code, kind }, names) =>
      kind !== "declaration" &&
      (code.match(/[\w.]+/g) ?? []).some(
        (word) => names.has(word.split(".").at(-1) ?? "") || names.has(word),
      ),
  },
  "read-count": { message: "READ_COUNT reads how often a place was visited", stands: calls("READ_COUNT") },
  "turns-since": { message: "TURNS_SINCE counts turns", stands: calls("TURNS_SINCE") },
  turns: { message: "TURNS counts turns", stands: calls("TURNS") },
  "choice-count": {
    message: "CHOICE_COUNT depends on what is offered so far",
    stands: calls("CHOICE_COUNT"),
  },
  sequence: {
    message: "a sequence, cycle or shuffle remembers how often it was met",
    stands: ({ sequence }) => sequence,
  },
  dice: { message: "dice: nothing in this story is rolled", stands: calls("RANDOM|SEED_RANDOM|LIST_RANDOM") },
  tunnel: { message: "a tunnel remembers where it was called", stands: goes("tunnel", "return") },
  thread: { message: "a thread stays alive behind the choices", stands: goes("thread") },
};

/** A compiled choice has no name but its place in the row; the source has its label. */
const CHOICE = /^c-\d+$/;

export function hiddenMemory({ lines, ink }: LintInput): readonly Problem[] {
  const found = ink === null ? null : memories(ink);
  return (Object.keys(kinds) as MemoryKind[]).flatMap((kind) => {
    const here = found?.filter((memory) => memory.kind === kind) ?? [];
    return found && here.length === 0 ? [] : located(kinds[kind], lines, here);
  });
}

/** Every line that shows it; or, when none does, the place in the compiled story. */
function located(
  { message, stands }: Kind,
  lines: readonly LintLine[],
  here: readonly Memory[],
): readonly Problem[] {
  const names = new Set(
    here.flatMap(({ name }) =>
      CHOICE.test(name) ? lines.filter(({ kind }) => kind === "choice").map(({ label }) => label) : [name],
    ),
  );
  names.delete("");
  const shown = lines.filter((line) => stands(line, names)).map((line) => problemAt(line, message));
  if (shown.length > 0) return shown;
  return here.map(({ path }) =>
    problemAt({ file: lines[0]?.file ?? "", line: 0 }, `${message} (compiled at ${path})`),
  );
}

/** A temporary variable that a choice could find alive. */
export function livingTemps({ lines }: LintInput): readonly Problem[] {
  const choosing = new Set(
    lines.filter(({ kind }) => kind === "choice").map(({ file, knot }) => `${file} ${knot}`),
  );
  return lines
    .filter(
      ({ kind, code, inFunction, file, knot }) =>
        kind === "logic" && /^temp\s/.test(code) && !inFunction && choosing.has(`${file} ${knot}`),
    )
    .map((line) =>
      problemAt(
        line,
        "a temporary variable in a knot with choices may still be alive at one: move it into a function",
      ),
    );
}
