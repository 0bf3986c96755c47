/**
 * `node tools/run.mjs tools/draw/sheet.ts`: every figure 64 and 400 pixels high and every prop, on one sheet,
 * dist-contact/figures.html and figures.png. Who cannot be told apart at 64 pixels is drawn again.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { launchBrowser } from "../browser";
import * as f from "./figures";
import { ink } from "./kit";
import { press } from "./press";
import * as p from "./props";

const OUT = "dist-contact";
const LIGHT: f.Light = { away: [-6, 5], edge: ink(0, 0.5), cloth: ink(0.96) };
const HALO: f.Light = { ...LIGHT, edge: ink(0.3) };
const RED = ink(0, 0.95);
const CORNERS: p.Corners = [
  [-110, -60],
  [110, -64],
  [140, 30],
  [-140, 36],
];

/** What is shown, and the box it fills in its own units. */
type Specimen = readonly [body: string, box: readonly [x: number, y: number, w: number, h: number]];

const STANDING = [-200, -800, 400, 820] as const;
const WIDE = [-240, -800, 620, 820] as const;
const SEATED = [-220, -130, 620, 790] as const;
const AT_TABLE = [-220, -130, 560, 440] as const;
const HAND = [-240, -200, 900, 420] as const;

const arms: readonly f.Arm[] = [
  "hanging",
  "behind",
  "pocket",
  "clasping",
  "showing",
  "writing",
  "folded",
  "pointing",
];
const dresses: readonly f.Dress[] = ["suit", "coat", "belted", "skirt", "uniform", "hanbok", "miner"];

const figures: Readonly<Record<string, Specimen>> = {
  ...Object.fromEntries(
    arms.map((arm) => [
      arm,
      [f.person({ looks: "right", wears: "suit", left: "hanging", right: arm }, LIGHT), WIDE],
    ]),
  ),
  ...Object.fromEntries(
    dresses.map((wears) => [
      `in ${wears}, from behind`,
      [f.person({ looks: "away", wears, left: "hanging", right: "carrying" }, LIGHT), STANDING],
    ]),
  ),
  telephoning: [
    f.person({ looks: "away", wears: "belted", hair: "bob", left: "hanging", right: "telephoning" }, LIGHT),
    STANDING,
  ],
  striding: [
    f.person({ looks: "right", wears: "suit", left: "pocket", right: "clasping", strides: true }, LIGHT),
    STANDING,
  ],
  "woman, bob": [
    f.person({ looks: "left", wears: "skirt", left: "folded", right: "folded", hair: "bob" }, LIGHT),
    STANDING,
  ],
  "woman, bun": [
    f.person({ looks: "right", wears: "coat", left: "hanging", right: "hanging", hair: "bun" }, LIGHT),
    STANDING,
  ],
  inHanbok: [f.inHanbok(LIGHT), STANDING],
  miner: [f.miner(LIGHT, f.stand(-20, -480, 1, p.ore())), STANDING],
  saluting: [f.saluting(LIGHT), STANDING],
  officer: [f.officer(LIGHT), STANDING],
  general: [f.general(LIGHT), STANDING],
  interpreter: [f.interpreter(LIGHT), STANDING],
  smoking: [f.smoking(LIGHT), WIDE],
  "onlooker, man": [f.onlooker(LIGHT, false, 1), STANDING],
  "onlooker, woman": [f.onlooker(LIGHT, true, 1), STANDING],
  thinking: [f.thinking(LIGHT) + f.stand(0, -376, 1, f.hangingGlasses()), STANDING],
  inDoorway: [f.inDoorway(0.97), STANDING],
  withSuitcase: [f.withSuitcase(LIGHT), STANDING],
  caller: [f.caller(LIGHT), STANDING],
  descending: [f.descending(LIGHT, p.badge(22, RED)), STANDING],
  visitor: [f.visitor(LIGHT), STANDING],
  leaving: [f.leaving(LIGHT), STANDING],
  arriving: [f.arriving(LIGHT, p.carriedFile()), STANDING],
  waiter: [f.stand(0, 60, 1, f.waiter(LIGHT)), [-220, -860, 680, 900]],
  guestFromBehind: [f.guestFromBehind(LIGHT), [-340, -1000, 760, 1040]],
  turningBack: [f.turningBack(LIGHT), STANDING],
  passer: [f.passer(LIGHT), [-100, -1200, 640, 1220]],
  geologist: [f.geologist(LIGHT, LIGHT, p.ore()), [-260, -480, 540, 500]],
  stooping: [f.stooping(LIGHT), [-120, -380, 440, 400]],
  waiting: [f.waiting(LIGHT), [-200, -700, 460, 720]],
  sitterCrossed: [f.sitterCrossed(LIGHT, ink(0)), SEATED],
  sitterForward: [f.sitterForward(LIGHT, ink(0)), SEATED],
  envoy: [f.envoy(LIGHT), SEATED],
  offering: [f.offering(LIGHT), SEATED],
  wary: [f.wary(LIGHT), SEATED],
  weighing: [f.weighing(LIGHT, RED), AT_TABLE],
  delegate: [f.delegate(LIGHT, p.badge(18, RED)), AT_TABLE],
  lender: [f.lender(LIGHT, [300, 250]), AT_TABLE],
  risen: [f.risen(LIGHT) + f.leaning(LIGHT), AT_TABLE],
  pondering: [f.pondering(LIGHT), AT_TABLE],
  doubting: [f.doubting(LIGHT), AT_TABLE],
  steadying: [f.steadying(LIGHT), AT_TABLE],
  marking: [f.marking(LIGHT, [286, 190]), AT_TABLE],
  reader: [f.reader(LIGHT) + f.ticking(LIGHT, RED), AT_TABLE],
  sitter: [f.sitter({ looks: "right", bow: 9, hair: "bob" }, LIGHT, true), AT_TABLE],
  "sitter, away": [f.sitter({ looks: "away" }, LIGHT, false), AT_TABLE],
  telling: [f.telling(HALO), AT_TABLE],
  hearing: [f.hearing(HALO), AT_TABLE],
  listener: [f.listener(LIGHT, "short"), AT_TABLE],
  "listener, bob": [f.listener(LIGHT, "bob"), AT_TABLE],
  "listener, bun": [f.listener(LIGHT, "bun"), AT_TABLE],
  reachingArm: [f.reachingArm(), HAND],
  writingArm: [f.writingArm(), HAND],
};

const props: Readonly<Record<string, Specimen>> = {
  greyFile: [p.greyFile(CORNERS), [-160, -90, 320, 150]],
  carriedFile: [p.carriedFile(), [-160, -120, 320, 290]],
  telex: [p.telex(), [-240, -520, 480, 540]],
  badge: [f.flat("M-30-30H30V30H-30Z", 0.95) + p.badge(16, RED), [-30, -30, 60, 60]],
  helicopter: [p.helicopter(RED), [-190, -130, 400, 150]],
  ore: [p.ore(), [-40, -40, 80, 80]],
  fish: [f.flat("M-360-110H360V110H-360Z", 0.7) + p.fish(), [-360, -110, 720, 220]],
  telephone: [p.telephone({ away: [4, 5], edge: ink(0.1, 0.6), cloth: ink(0.98) }), [-170, -190, 330, 210]],
  ashtray: [f.flat("M-70-50H70V20H-70Z", 0.4) + p.ashtray(), [-70, -50, 140, 70]],
  microphone: [p.microphone(), [-60, -150, 120, 170]],
  clipboard: [p.clipboard(), [90, -570, 210, 190]],
  bentMicrophone: [p.bentMicrophone(), [-50, -70, 80, 80]],
  projector: [p.projector(), [-80, -190, 210, 240]],
};

export async function main(): Promise<number> {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/figures.html`, page());
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width: 1900, height: 900 } });
    await tab.goto(`file://${resolve(OUT, "figures.html")}`);
    await tab.screenshot({ path: `${OUT}/figures.png`, fullPage: true });
  } finally {
    await browser.close();
  }
  process.stdout.write(
    `${Object.keys(figures).length} figures, ${Object.keys(props).length} props: ${OUT}/figures.html, ${OUT}/figures.png\n`,
  );
  return 0;
}

function page(): string {
  const style =
    "body{margin:20px;background:#f4ecdc;font:13px Georgia,serif}main{display:flex;flex-wrap:wrap;gap:14px}figure{margin:0;display:flex;align-items:end;gap:6px}figcaption{min-width:70px}img{background:#ddd5c6}";
  const shown = [
    ...Object.entries(figures).map(([name, one]) => shownTwice(name, one, 400)),
    ...Object.entries(props).map(([name, one]) => shownTwice(name, one, 200)),
  ];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Figures and props</title><style>${style}</style><main>${shown.join("")}</main></html>\n`;
}

function shownTwice(name: string, [body, box]: Specimen, high: number): string {
  const svg = press(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(" ")}" width="${Math.round((box[2] / box[3]) * high)}" height="${high}"><g>${body}</g></svg>`,
  );
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return `<figure><img src="${src}" height="${high}" alt="${name}"><figcaption><img src="${src}" height="64" alt=""><br>${name}</figcaption></figure>`;
}
