/** The print: a camera filter that turns the two densities of the drawings into two inks on paper. */
import { Filters, Renderer } from "phaser";
import type * as Phaser from "phaser";
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

/** The dial: lives in the camera's filter list, holds numbers, draws nothing. */
export class TwoInks extends Filters.Controller {
  divergence = 0;
  /** How much of the picture in `left` still shows, 0 to 1. */
  leaving = 0;
  left: Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper | null = null;
  /** Device pixels in a CSS pixel. */
  density = 1;

  constructor(camera: Phaser.Cameras.Scene2D.Camera) {
    super(camera, TWO_INKS);
  }
}

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
  }

  override setupUniforms(dial: TwoInks, target: Phaser.Renderer.WebGL.DrawingContext): void {
    const set = (name: string, value: number | readonly number[]): void =>
      this.programManager.setUniform(name, value);
    const { cell, slip } = screen(target.width, dial.density, dial.divergence);
    set("uLeavingSampler", 1);
    set("uLeaving", dial.left ? dial.leaving : 0);
    set("uResolution", [target.width, target.height]);
    set("uCell", cell);
    set("uDivergence", dial.divergence);
    set("uSlip", slip);
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
): { cell: number; slip: readonly number[] } {
  const shrunk = Math.sqrt(width / density / MEASURED_AT);
  const cell = Math.max(LEAST_CELL, CELL * shrunk) * density;
  // In pictures y runs down, on the card it runs up.
  return { cell, slip: [SLIP[0] * shrunk * density * divergence, -SLIP[1] * shrunk * density * divergence] };
}

function inkColour(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}
