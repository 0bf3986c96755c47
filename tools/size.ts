/**
 * `npm run size [folder]`: what the built game weighs, file by file and in the groups that have a
 * budget; fails when a group is over its budget. It follows the page's own tags and the imports in the built files.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Bytes of one file. Files that are compressed already (faces) weigh the same in all three. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface Group {
  readonly name: string;
  /** Names of files, as in `Built`. */
  readonly files: readonly string[];
  /** What the budget is about. */
  readonly measure: keyof Weight;
  /** Bytes; null where there is no budget. */
  readonly budget: number | null;
  /** The budget is for each file, and not for all of them together. */
  readonly each?: boolean;
}

export interface Built {
  readonly html: string;
  /** Every file but the page, by its name without folders. */
  readonly files: ReadonlyMap<string, Buffer>;
}

const kB = 1_000;
const budgets = {
  page: 14 * kB,
  firstChoice: 80 * kB,
  story: 90 * kB,
  drawing: 12 * kB,
  drawings: 300 * kB,
  stage: 300 * kB,
} as const;

export function main(args: readonly string[]): number {
  const folder = args[0] ?? "dist";
  if (!existsSync(join(folder, "index.html"))) {
    process.stderr.write(`${folder}/index.html is not there: run \`npm run build\` first\n`);
    return 1;
  }
  const built = readBuilt(folder);
  const weights = new Map(
    [...built.files, ["index.html", Buffer.from(built.html)] as const].map(([name, bytes]) => [
      name,
      weigh(name, bytes),
    ]),
  );
  const groups = groupsOf(built);
  process.stdout.write(`${table(groups, weights)}\n`);
  const problems = overweight(groups, weights);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return problems.length > 0 ? 1 : 0;
}

export function readBuilt(folder: string): Built {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.html")
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name))] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { html: readFileSync(join(folder, "index.html"), "utf8"), files: new Map(files) };
}

export function weigh(name: string, bytes: Buffer): Weight {
  const raw = bytes.length;
  if (extname(name) === ".woff2") return { raw, gzip: raw, brotli: raw };
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw },
  }).length;
  return { raw, gzip: gzipSync(bytes, { level: 9 }).length, brotli };
}

/** The groups of a built game, in the order in which a reader meets them. */
export function groupsOf(built: Built): readonly Group[] {
  const names = [...built.files.keys()];
  const needed = firstChoice(built);
  const story = needed.filter((name) => name.startsWith("story-"));
  const [stage, others] = later(built, needed);
  const drawings = names.filter((name) => extname(name) === ".svg" && name !== icon(built.html));
  const installed = names.filter((name) => INSTALLED.test(name));
  const grouped = new Set([...needed, ...stage, ...others, ...drawings, ...installed]);
  return [
    { name: "page with its critical styles", files: ["index.html"], measure: "gzip", budget: budgets.page },
    {
      name: "first choice without the story",
      files: ["index.html", ...needed.filter((name) => !story.includes(name))],
      measure: "brotli",
      budget: budgets.firstChoice,
    },
    { name: "compiled story", files: story, measure: "brotli", budget: budgets.story },
    { name: "stage with Phaser", files: stage, measure: "brotli", budget: budgets.stage },
    { name: "each drawing", files: drawings, measure: "brotli", budget: budgets.drawing, each: true },
    { name: "all drawings", files: drawings, measure: "brotli", budget: budgets.drawings },
    { name: "on request", files: others, measure: "brotli", budget: null },
    { name: "to keep it on a device", files: installed, measure: "brotli", budget: null },
    {
      name: "other faces and files",
      files: names.filter((name) => !grouped.has(name)),
      measure: "brotli",
      budget: null,
    },
  ];
}

/**
 * What has to be there before the first choice can be taken: the page's scripts, what they import at
 * once or as the next thing they do, the styles of these, and the faces that the page itself names.
 */
export function firstChoice(built: Built): readonly string[] {
  const entries = references(built.html, /<script[^>]*\ssrc="([^"]+)"/g);
  const game = entries.flatMap((entry) => references(source(built, entry), DYNAMIC_IMPORT));
  const styles = entries.flatMap((entry) => references(source(built, entry), STYLE));
  const faces = references(built.html, /url\(["']?([^"')]+\.woff2)/g);
  const linked = references(built.html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  return unique([
    ...closure(built, [...entries, ...game], [STATIC_IMPORT]),
    ...styles,
    ...linked,
    ...faces,
  ]).filter((name) => built.files.has(name));
}

/** The groups that are over budget, each as a sentence. */
export function overweight(
  groups: readonly Group[],
  weights: ReadonlyMap<string, Weight>,
): readonly string[] {
  return groups.flatMap(({ name, files, measure, budget, each }) => {
    if (budget === null) return [];
    const parts = each ? files.map((file) => [file, [file]] as const) : [[name, files] as const];
    return parts.flatMap(([what, members]) => {
      const bytes = total(members, weights)[measure];
      return bytes > budget
        ? [`${what}: ${kilo(bytes)} in ${measure}, over its budget of ${kilo(budget)}`]
        : [];
    });
  });
}

/** The service worker, the manifest and the icons of a home screen. */
const INSTALLED = /^service-worker\.js$|\.webmanifest$|\.png$/;

const STATIC_IMPORT =
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"'`;()]*?from\s*)?["'`]\.\/([^"'`]+\.js)["'`]/g;
const DYNAMIC_IMPORT = /import\(["'`]\.\/([^"'`]+\.js)["'`]\)/g;
const STYLE = /["'`]\.\/([^"'`]+\.css)["'`]/g;

/** These chunks and all that they import, by any of these patterns; but for what is there already. */
function closure(
  built: Built,
  entries: readonly string[],
  by: readonly RegExp[],
  there: readonly string[] = [],
): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name) || there.includes(name)) return;
    found.add(name);
    by.flatMap((pattern) => references(source(built, name), pattern)).forEach(visit);
  };
  entries.forEach(visit);
  return [...found];
}

/** What the game asks for later, with what that asks for in its turn: the stage with Phaser, and the rest. */
function later(
  built: Built,
  needed: readonly string[],
): readonly [stage: readonly string[], others: readonly string[]] {
  const doors = unique(needed.flatMap((name) => references(source(built, name), DYNAMIC_IMPORT))).filter(
    (name) => !needed.includes(name),
  );
  const parts = doors.map((door) => closure(built, [door], [STATIC_IMPORT, DYNAMIC_IMPORT], needed));
  const staged = unique(parts.filter((part) => part.some((name) => name.startsWith("phaser-"))).flat());
  return [staged, unique(parts.flat()).filter((name) => !staged.includes(name))];
}

function source({ files }: Built, name: string): string {
  return extname(name) === ".js" ? (files.get(name)?.toString("utf8") ?? "") : "";
}

function icon(html: string): string | undefined {
  return references(html, /<link[^>]*rel="icon"[^>]*href="([^"]+)"/g)[0];
}

function references(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, address = ""]) => basename(address));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function total(files: readonly string[], weights: ReadonlyMap<string, Weight>): Weight {
  const sum = (measure: keyof Weight): number =>
    files.reduce((bytes, file) => bytes + (weights.get(file)?.[measure] ?? 0), 0);
  return { raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") };
}

function table(groups: readonly Group[], weights: ReadonlyMap<string, Weight>): string {
  const row = (name: string, { raw, gzip, brotli }: Weight, note = ""): string =>
    `${name.padEnd(42)}${[raw, gzip, brotli].map((bytes) => kilo(bytes).padStart(11)).join("")}${note && `   ${note}`}`;
  const listed = groups.filter(({ each }) => !each);
  const heavy = groups.filter(({ each }) => each).map((group) => heaviest(group, weights));
  const parts = listed.flatMap((group) => [
    "",
    row(
      group.name,
      total(group.files, weights),
      group.budget === null ? "" : `budget ${kilo(group.budget)} in ${group.measure}`,
    ),
    ...(group.files.length > 1 ? group.files.map((file) => row(`  ${file}`, total([file], weights))) : []),
  ]);
  return [
    `${"".padEnd(42)}${["raw", "gzip", "brotli"].map((head) => head.padStart(11)).join("")}`,
    ...parts,
    "",
    ...heavy,
  ].join("\n");
}

function heaviest({ name, files, measure, budget }: Group, weights: ReadonlyMap<string, Weight>): string {
  const most = Math.max(0, ...files.map((file) => weights.get(file)?.[measure] ?? 0));
  return `${name}: at most ${kilo(most)} in ${measure}, budget ${kilo(budget ?? 0)}`;
}

function kilo(bytes: number): string {
  return `${(bytes / kB).toFixed(1)} kB`;
}
