/**
 * Small stories within the rules of the spine, made from a seed, for tests and for the bench:
 * a row of decisions, meters with a range, lists that remember what was decided, text that
 * depends on some of it, asides, page-turns, and endings by rules.
 */
import { dice } from "../src/atlas";

export interface Shape {
  readonly decisions: number;
  readonly choices: number;
  readonly meters: number;
  /** How many choices are offered only under a condition, and how many lines depend on what was decided: 0 to 1. */
  readonly conditions: number;
  /** How many of the first decisions the last page tells again: 0 when it is not said. */
  readonly remembered?: number;
}

export function randomStory(seed: number, shape: Shape): string {
  const roll = dice(seed);
  const below = (most: number): number => Math.floor(roll() * most);
  const all = Array.from({ length: shape.decisions }, (_, at) => at);
  const knots = all.map((at) => knot(at, shape, { roll, below }));
  return [...declarations(shape), "-> ch_0", ...knots, outcome(shape, below), shift].join("\n");
}

interface Luck {
  readonly roll: () => number;
  readonly below: (most: number) => number;
}

const MOST = 3;

function declarations({ decisions, choices, meters }: Shape): readonly string[] {
  const lists = Array.from({ length: decisions }, (_, at) => {
    const items = Array.from({ length: choices }, (_each, nth) => `c${at}_${nth}`);
    return `LIST L${at} = n${at}, ${items.join(", ")}\nVAR d${at} = n${at}`;
  });
  return [...Array.from({ length: meters }, (_, at) => `VAR m${at} = 1`), ...lists];
}

function knot(at: number, shape: Shape, luck: Luck): string {
  const choices = Array.from({ length: shape.choices }, (_, nth) => choice(at, nth, shape, luck));
  const turn = luck.roll() < 0.5 ? `+ [On # turn]\n- -> desk${at}` : `-> desk${at}`;
  return `=== ch_${at} ===
Chapter ${at}. # chapter: k${at}
${line(at, shape, luck)}
${turn}
=== desk${at} ===
Decide. # decision: k${at}
${choices.join("\n")}
+ [Look. # aside: look]
    ${line(at, shape, luck)}
    -> desk${at}
=== after${at} ===
${line(at + 1, shape, luck)}
-> ${at + 1 < shape.decisions ? `ch_${at + 1}` : "outcome"}`;
}

function choice(at: number, nth: number, shape: Shape, luck: Luck): string {
  const condition =
    nth > 0 && luck.roll() < shape.conditions / 2 ? `{m${luck.below(shape.meters)} > 0} ` : "";
  const effect =
    luck.roll() < 0.7 ? `\n    ~ shift(m${luck.below(shape.meters)}, ${luck.roll() < 0.5 ? 1 : -1})` : "";
  return `+ ${condition}[Do ${nth}. # id: c${nth}]
    ~ d${at} = c${at}_${nth}${effect}
    Done ${nth}{m0 > 1: well}.
    -> after${at}`;
}

/** A line that may depend on a meter, or on an earlier decision. */
function line(at: number, { conditions, meters, choices }: Shape, { roll, below }: Luck): string {
  if (roll() > conditions) return "Plain words.";
  if (at === 0 || roll() < 0.5) return `Meter {m${below(meters)} > 1: high and rising|low}.`;
  const earlier = below(at);
  const item = `c${earlier}_${below(choices)}`;
  return roll() < 0.5
    ? `Memory {d${earlier} == ${item}: of that}.`
    : `{\n- d${earlier} == ${item}: That is remembered here.\n- else: Other things.\n}`;
}

function outcome(shape: Shape, below: (most: number) => number): string {
  const { decisions, choices, meters, remembered = 0 } = shape;
  const rule = (): string => `m${below(meters)} >= 2 && d${below(decisions)} != c0_0`;
  const last = decisions - 1;
  const told = Array.from({ length: remembered }, (_, at) => memory(at, shape));
  return `=== outcome ===
${told.join("")}{
- ${rule().replace("c0_0", `n${last}`).replace(/d\d+/, `d${last}`)}: -> end_a
- d${last} == c${last}_${below(choices)}: -> end_b
- m0 == 0: -> end_c
- else: -> end_d
}
${["a", "b", "c", "d"].map((name) => `=== end_${name} ===\nThe end. # ending: ${name}\n{d0 == c0_0: It began so.}\n-> END`).join("\n")}`;
}

/** A line for each choice of a decision. */
function memory(at: number, { choices }: Shape): string {
  const lines = Array.from({ length: choices }, (_, nth) => `- d${at} == c${at}_${nth}: It was ${nth}.\n`);
  return `{\n${lines.join("")}}\n`;
}

const shift = `=== function shift(ref meter, by) ===
~ meter = meter + by
{
- meter < 0: ~ meter = 0
- meter > ${MOST}: ~ meter = ${MOST}
}`;
