/**
 * How fast histories are followed: by the atlas, by saving and restoring Ink's whole state with
 * states merged on all variables, and by playing at random. On made stories, and on the shipped one.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { explore, inkMachine } from "../../src/atlas";
import { isOver, openStory, type Moment, type Story } from "../../src/narrative";
import { compiledInk } from "../../tests/ink-story";
import { randomStory } from "../../tests/random-story";
import { compileInk } from "../../tools/story/compile";
import { randomRun } from "../../tools/story/play";
import type { PivotFigures } from "./pivots";

const MOST_STATES = 3_000_000;
const MOST_MS = 300_000;
const SHAPES = [8, 10, 12];

interface Figures {
  readonly name: string;
  readonly states: number;
  readonly edges: number;
  readonly executions: number;
  readonly seconds: number;
  /** Edges a second. */
  readonly atlas: number;
  readonly restore: number;
  readonly random: number;
}

/** `--seconds N`: how long the two slower ways may take, each. */
export function main(args: readonly string[]): number {
  const at = args.indexOf("--seconds");
  const ms = (at < 0 ? 10 : Number(args[at + 1])) * 1000;
  const made = SHAPES.map((decisions) => {
    const remembered = decisions / 2;
    const source = randomStory(1992, { decisions, choices: 4, meters: 4, conditions: 0.3, remembered });
    return figures(`${decisions} decisions`, compiledInk(source), ms);
  });
  const { ink } = compileInk(process.env["STORY"] || "story/main.ink");
  const all = ink ? [...made, figures("the story", JSON.stringify(ink), ms)] : made;
  const lines = [table(all), "", growth(made), ...pivots()];
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

function table(all: readonly Figures[]): string {
  const head = "story | states | edges | Ink ran | s | atlas edges/s | restore | random | atlas/restore";
  const rows = all.map((each) =>
    [
      each.name,
      each.states || "more than the limit",
      each.edges,
      each.executions,
      each.seconds.toFixed(1),
      Math.round(each.atlas),
      Math.round(each.restore),
      Math.round(each.random),
      (each.atlas / each.restore).toFixed(0),
    ].join(" | "),
  );
  return [head, ...rows].join("\n");
}

/** Ink must run far less often than there are states, the more so the more there are. */
function growth(made: readonly Figures[]): string {
  const [first, last] = [made[0] as Figures, made.at(-1) as Figures];
  const times = (of: (figures: Figures) => number): string => `${(of(last) / of(first)).toFixed(1)} times`;
  const edges = times((each) => each.edges);
  return `from ${first.name} to ${last.name}: ${times((each) => each.states)} the states, ${edges} the edges, ${times((each) => each.executions)} the executions of Ink`;
}

function pivots(): readonly string[] {
  const model = "story/model.json";
  if (!existsSync(model)) return [];
  const told = spawnSync(process.execPath, ["tools/run.mjs", "bench/atlas/pivots.ts", model], {
    encoding: "utf8",
  });
  if (told.status !== 0) return [`a run's pivots from the model: ${told.stderr}`];
  const { states, ms, megabytes } = JSON.parse(told.stdout) as PivotFigures;
  return [`a run's pivots from the model, cold: ${ms} ms, ${megabytes} MB at the peak, ${states} states`];
}

function figures(name: string, compiled: string, ms: number): Figures {
  const began = performance.now();
  const machine = inkMachine(compiled);
  const found = explore(machine, {
    states: MOST_STATES,
    progress: () => performance.now() - began < MOST_MS,
  });
  const seconds = (performance.now() - began) / 1000;
  const { states, edges } = "kind" in found ? { states: 0, edges: 0 } : found.graph;
  const story = openStory(compiled);
  const others = { restore: restored(story, ms), random: random(story, ms) };
  return {
    name,
    states,
    edges,
    executions: machine.executions(),
    seconds,
    atlas: edges / seconds,
    ...others,
  };
}

/** Decisions a second, breadth first; the page-turns after each are a part of it. */
function restored(story: Story, ms: number): number {
  const began = performance.now();
  const known = new Set<string>();
  const first = story.begin();
  const waiting: Moment[] = first.ok ? [settled(story, first.value)] : [];
  let edges = 0;
  for (let at = 0; at < waiting.length && performance.now() - began < ms; at += 1) {
    const moment = waiting[at] as Moment;
    for (const { id, kind } of moment.turn.choices) {
      const next = kind === "aside" ? null : story.step(moment, id);
      if (!next?.ok) continue;
      edges += 1;
      const to = settled(story, next.value);
      const key = JSON.stringify([
        to.turn.decision,
        to.turn.ending,
        to.turn.choices.map((each) => each.id),
        [...story.variables(to)],
      ]);
      if (!known.has(key)) waiting.push(to);
      known.add(key);
    }
  }
  return (edges * 1000) / (performance.now() - began);
}

/** The moment after the page-turns. */
function settled(story: Story, moment: Moment): Moment {
  const further = moment.turn.choices.filter(({ kind }) => kind !== "aside");
  const next =
    further.length === 1 && further[0]?.kind === "page-turn" ? story.step(moment, further[0].id) : null;
  return next?.ok && !isOver(moment.turn) ? settled(story, next.value) : moment;
}

function random(story: Story, ms: number): number {
  const began = performance.now();
  let edges = 0;
  for (let seed = 1; performance.now() - began < ms; seed += 1) {
    edges += randomRun(story, seed).choices.filter((id) => id.includes(".")).length;
  }
  return (edges * 1000) / (performance.now() - began);
}
