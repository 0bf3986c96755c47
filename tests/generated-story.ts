/**
 * A large story that nobody wrote, as an author who never heard of us might have: no tags, and
 * everything that Ink can do. It goes only forward, so that every run of it ends. The same seed
 * gives the same story.
 */
import { dice } from "../src/atlas";

const CHAPTERS = 24;

const people = [
  "the porter",
  "a nun",
  "the widow",
  "a sailor",
  "the clerk",
  "a tired horse",
  "the twin",
  "somebody's uncle",
];
const things = ["lantern", "ledger", "whistle", "key", "biscuit", "map"];
const places = [
  "the weighing room",
  "a flooded cellar",
  "the signal box",
  "the back stairs",
  "an orchard",
  "the long corridor",
  "the ferry",
];
const moods = ["cold", "loud", "half asleep", "smelling of tar", "brighter than expected", "empty"];
const doings = [
  "waits by the door",
  "counts under the breath",
  "asks for the time",
  "sings one line",
  "will not sit down",
  "has been here before",
];

/** Draws from lists, one after another, always in the same way for the same seed. */
class Draw {
  private readonly roll: () => number;

  constructor(seed: number) {
    this.roll = dice(seed);
  }

  number(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  from(list: readonly string[]): string {
    return list[this.number(0, list.length - 1)] as string;
  }

  sentence(): string {
    const [who, where] = [this.from(people), this.from(places)];
    return `${upper(who)} ${this.from(doings)} in ${where}, which is ${this.from(moods)}.`;
  }
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The Ink source of the story with this seed: valid, untagged, at least 150 kB when compiled. */
export function generatedStory(seed: number): string {
  const draw = new Draw(seed);
  const chapters = Array.from({ length: CHAPTERS }, (_, at) => chapter(draw, at));
  return [declarations, "-> chapter_0", ...chapters, lastChapter, shared].join("\n");
}

const declarations = `VAR coins = 3
VAR courage = 0
VAR name = "nobody"
CONST FARE = 2
LIST Bag = ${things.join(", ")}
VAR bag = (lantern)
LIST Weather = (dry), wet, foggy`;

function chapter(draw: Draw, at: number): string {
  return [`=== chapter_${at} ===`, opening(draw), weave(draw, at), hub(draw, at)].join("\n");
}

/** Prose with each kind of varying text, a function, a tunnel, glue, and a throw of the dice. */
function opening(draw: Draw): string {
  const thing = draw.from(things);
  return `${draw.sentence()}
{The bell has not rung yet|The bell rings again|Nobody hears the bell}. {&Left|Right} is open today; {~a dog|a cart|a kite} goes by. {!It is new.|It is not.}
~ coins += RANDOM(0, 2)
~ Weather = LIST_RANDOM(LIST_ALL(Weather))
-> weather ->
You have {coins} {coins == 1:coin|coins}<>
, {describe(courage)}, and {LIST_COUNT(bag)} things{bag ? ${thing}:, the ${thing} among them}.
{
- courage > ${draw.number(2, 5)}: ${draw.sentence()}
    ${draw.sentence()}
- bag has ${thing} && coins >= FARE: ${draw.sentence()}
- else: ${draw.sentence()} {coins > 4: ${draw.sentence()}|${draw.sentence()}}
}
{stopping:
- ${draw.sentence()}
- ${draw.sentence()}
}
{TURNS_SINCE(-> market) > ${draw.number(1, 9)}: It is long since the market.|The market is still in your ears.}`;
}

/** Choices of every kind, one inside another, and the gathers where they meet. */
function weave(draw: Draw, at: number): string {
  const [gift, toll] = [draw.from(things), draw.number(1, 3)];
  return `* (asked_${at}) [Ask ${draw.from(people)}.] You ask. <>
    {name == "nobody": They want to know your name first.|They know you.}
    ~ name = "${draw.from(things)} bearer"
    * * {coins >= ${toll}} [Pay ${toll}.]
        ~ coins = clamp(coins - ${toll}, 0, 20)
        ${draw.sentence()}
    * * [Refuse.] You refuse, ${draw.from(moods)} as it is.
        ~ courage++
        ${draw.sentence()}
    + + -> fallback_${at}
    - - (fallback_${at}) ${draw.sentence()}
* {bag !? ${gift}} [Take the ${gift}.]
    ~ bag += ${gift}
    ${draw.sentence()}
+ {bag ? lantern || courage > 2} Go down[.] into ${draw.from(places)}.
    ~ courage = clamp(courage + 1, 0, 9)
    ${draw.sentence()} <>
    And so on.
+ [Wait until ${draw.from(people)} is gone.]
    ${draw.sentence()}
- (met_${at}) ${draw.sentence()} {asked_${at}: You asked for it.|You did not ask.}
{met_${at} > 1: This cannot be.}
<- whispers(-> hub_${at})
-> hub_${at}`;
}

/** A place to come back to, where each thing can be done once, and a way on that is always open. */
function hub(draw: Draw, at: number): string {
  const next = (): string => `chapter_${Math.min(CHAPTERS, at + draw.number(1, 4))}`;
  return `= hub_${at}
{hub_${at} > 1: Still here.|Here.} {CHOICE_COUNT() > 0: Something whispers.}
* [Look at ${draw.from(places)}.]
    ${draw.sentence()}
    -> hub_${at}
* {coins > ${draw.number(0, 3)}} [Buy ${draw.from(people)} a drink.]
    ~ coins--
    ${draw.sentence()}
    -> hub_${at}
* [To the market!]
    -> market ->
    -> hub_${at}
+ [Walk on.] ${draw.sentence()}
    -> ${next()}
+ {courage >= ${draw.number(1, 4)}} [Run.]
    ~ courage -= 1
    {shuffle:
    - ${draw.sentence()}
    - ${draw.sentence()}
    }
    -> ${next()}`;
}

const lastChapter = `=== chapter_${CHAPTERS} ===
The road stops at the sea. You have {coins} coins, {bag}, and {describe(courage)}.
{name != "nobody": They call you {name}.}
* [Sit down.] You sit.
* [Turn round.] You turn, {~once|twice}.
- It is the end. {TURNS() > 40: It took a while.}
-> END`;

const shared = `=== weather ===
{Weather:
- dry: Dust.
- wet: Rain. {bag ? lantern: The lantern hisses.}
- else: Fog, {&thick|thin|gone by noon}.
}
->->

=== market ===
{Stalls, shouting|The same stalls|The market, once more}.
{coins >= FARE:
    ~ coins -= FARE
    ~ bag += biscuit
    You buy a biscuit{bag ? biscuit: and eat it later}.
- else:
    You look, which is free.
}
->->

=== whispers(-> back) ===
* {courage > 1} [Listen to the wall.]
    The wall says nothing, twice.
    ~ courage += 2
    -> back
* [Whisper back.]
    ~ bag -= whistle
    You have no answer, and give it.
    -> back
+ {coins == 0} [Pick up a coin.]
    ~ coins = 1
    -> back

=== function clamp(value, least, most) ===
{
- value < least: ~ return least
- value > most: ~ return most
}
~ return value

=== function describe(nerve) ===
{
- nerve <= 0: no courage
- nerve < 3: a little courage
- else: {nerve} measures of courage
}
`;
