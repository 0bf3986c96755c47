/**
 * How fast histories are followed: by the atlas, by saving and restoring Ink's whole state with
 * states merged on all variables, and by playing at random. On made stories, and on the shipped one.
 */
import { explore, inkMachine } from "../../src/atlas";
import { isOver, openStory, type Moment, type Story } from "../../src/narrative";
import { compiledInk } from "../../tests/ink-story";
import { randomStory } from "../../tests/random-story";
import { compileInk } from "../../tools/story/compile";
import { randomRun } from "../../tools/story/play";

const MOST_STATES = 3_000_000;

/** `--seconds N`: how long the two slower ways may take, each. */
export function main(args: readonly string[]): number {
  const at = args.indexOf("--seconds");
  const ms = (at < 0 ? 10 : Number(args[at + 1])) * 1000;
  const rows = [8, 10, 12].map((decisions) => {
    const source = randomStory(1992, { decisions, choices: 4, meters: 4, conditions: 0.3 });
    return row(`${decisions} decisions`, compiledInk(source), ms);
  });
  const { ink } = compileInk(process.env["STORY"] || "story/main.ink");
  if (ink) rows.push(row("the story", JSON.stringify(ink), ms));
  console.log(
    [
      "story",
      "states",
      "edges",
      "Ink ran",
      "s",
      "atlas edges/s",
      "restore edges/s",
      "random edges/s",
      "atlas/restore",
    ].join(" | "),
  );
  for (const each of rows) console.log(each.join(" | "));
  return 0;
}

function row(name: string, compiled: string, ms: number): readonly (string | number)[] {
  const machine = inkMachine(compiled);
  const began = performance.now();
  const found = explore(machine, {
    states: MOST_STATES,
    progress: () => performance.now() - began < 120_000,
  });
  const seconds = (performance.now() - began) / 1000;
  const graph = "kind" in found ? null : found.graph;
  const story = openStory(compiled);
  const restore = restored(story, ms);
  const atlas = graph ? graph.edges / seconds : 0;
  const counts = graph ? [graph.states, graph.edges] : ["limit", "limit"];
  return [
    name,
    ...counts,
    machine.executions(),
    seconds.toFixed(1),
    Math.round(atlas),
    Math.round(restore),
    Math.round(random(story, ms)),
    (atlas / restore).toFixed(0),
  ];
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
