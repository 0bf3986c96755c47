/** The print: a camera filter that turns the two densities of the drawings into two inks on paper. */
import { Filters, Renderer } from "phaser";
import type * as Phaser from "phaser";
import type { Dials } from "./dials";
import { PAPER_SIZE } from "./paper";
import { prints, type Print } from "./printing";
import frag from "./two-inks.frag?raw";

export const TWO_INKS = "FilterTwoInks";

const PAPER = inkColour("#f4ecdc");
const RECORD = inkColour("#132138");
const VERMILION = inkColour("#e63821");

/** The width that the screen's measures are given for, in CSS pixels. */
const MEASURED_AT = 1600;
const CELL = 5;
const LEAST_CELL = 3.2;
const SLIP = [3, -2] as const;
/** How far the vermilion plate lies off before it comes into register, over the width of the picture. */
const OUT_OF_REGISTER = [0.026, -0.016] as const;

/** How much continuous tone survives beside the dots: more where the picture is few cells wide, as on a phone. */
const KEPT = { small: 0.54, large: 0.36, from: 110, to: 250 };

/** The dial: lives in the camera's filter list, holds numbers, draws nothing. */
export class TwoInks extends Filters.Controller {
  #dials: PrintDials = { divergence: 0, leaving: 0, press: 0, register: 0 };
  /** How the next picture comes over the one in `left`. */
  by: Print = "dissolve";
  left: Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper | null = null;
  /** Device pixels in a CSS pixel. */
  density = 1;
  /** The paper that is printed on. */
  paper: Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper | null = null;

  constructor(camera: Phaser.Cameras.Scene2D.Camera) {
    super(camera, TWO_INKS);
  }

  get dials(): PrintDials {
    return this.#dials;
  }

  turn({ divergence, leaving, press, register }: PrintDials): void {
    this.#dials = { divergence, leaving, press, register };
  }
}

type PrintDials = Readonly<Pick<Dials, "divergence" | "leaving" | "press" | "register">>;

/** The machine: one per game, turns the dial's numbers into uniforms. */
export class TwoInksNode extends Renderer.WebGL.RenderNodes.BaseFilterShader {
  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(TWO_INKS, manager, undefined, frag);
  }

  override setupTextures(
    dial: TwoInks,
    textures: Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper[],
  ): void {
    const [shown] = textures;
    textures[1] = dial.left ?? (shown as Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper);
    textures[2] = dial.paper ?? (shown as Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper);
  }

  override setupUniforms(dial: TwoInks, target: Phaser.Renderer.WebGL.DrawingContext): void {
    const set = (name: string, value: number | readonly number[]): void =>
      this.programManager.setUniform(name, value);
    const { divergence, leaving, press, register } = dial.dials;
    const { cell, slip } = screen(target.width, dial.density, divergence);
    set("uLeavingSampler", 1);
    set("uPaperSampler", 2);
    set("uPaperSize", PAPER_SIZE);
    set("uPrinting", dial.left && leaving > 0 ? prints.indexOf(dial.by) + 1 : 0);
    set("uLeaving", leaving);
    set("uPress", press);
    set("uResolution", [target.width, target.height]);
    set("uCell", cell);
    set("uRecordScreen", lattice(cell, 45));
    set("uRedScreen", lattice(cell, 15));
    set("uKept", kept(target.width / cell));
    set("uSoft", 0.9 / cell + 0.05);
    set("uDivergence", divergence);
    set("uSlip", [
      slip[0] + OUT_OF_REGISTER[0] * register * target.width,
      slip[1] + OUT_OF_REGISTER[1] * register * target.width,
    ]);
    set("uPaper", PAPER);
    set("uRecord", RECORD);
    set("uVermilion", VERMILION);
  }
}

/** Cell and slip in device pixels. Both shrink slower than the picture does, or a phone would show neither. */
function screen(
  width: number,
  density: number,
  divergence: number,
): { cell: number; slip: readonly [number, number] } {
  const shrunk = Math.sqrt(width / density / MEASURED_AT);
  const cell = Math.max(LEAST_CELL, CELL * shrunk) * density;
  // In pictures y runs down, on the card it runs up.
  return { cell, slip: [SLIP[0] * shrunk * density * divergence, -SLIP[1] * shrunk * density * divergence] };
}

/**
 * The direction of a screen at `angle` degrees, over its squared length. Its two directions are whole
 * numbers of half pixels, as printers choose their screen angles, so that dots never beat with pixels.
 */
function lattice(cell: number, angle: number): readonly number[] {
  const turn = (angle * Math.PI) / 180;
  const [x, y] = [Math.cos(turn), Math.sin(turn)].map((part) => Math.floor(part * cell * 2 + 0.5) / 2) as [
    number,
    number,
  ];
  const square = x * x + y * y;
  return [x / square, y / square];
}

/** How much continuous tone survives in a picture this many cells wide. */
function kept(cells: number): number {
  const part = Math.min(1, Math.max(0, (cells - KEPT.from) / (KEPT.to - KEPT.from)));
  return KEPT.small + (KEPT.large - KEPT.small) * part * part * (3 - 2 * part);
}

function inkColour(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}
