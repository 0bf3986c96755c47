/**
 * The paper, once for all: its grain and the clouds in which ink takes, as a tile. A frame then
 * looks them up instead of working them out for every pixel.
 */
import { Textures, type Scene } from "phaser";
import type * as Phaser from "phaser";
import { rolled } from "./dice";

/** The tile's width in device pixels. */
export const PAPER_SIZE = 512;

const KEY = "paper";

/** The cells across the tile: of the grain, and of the large and the small clouds. Whole, so that tiles join. */
const GRAIN = 282;
const CLOUDS = 6;
const WISPS = 26;

/** The tile on the card; made at the first call. */
export function paperTile(scene: Scene): Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper | null {
  const { textures } = scene;
  const tile = textures.exists(KEY) ? textures.get(KEY) : makeTile(textures);
  return tile?.source[0]?.glTexture ?? null;
}

function makeTile(textures: Phaser.Textures.TextureManager): Phaser.Textures.Texture | null {
  const tile = textures.createCanvas(KEY, PAPER_SIZE, PAPER_SIZE);
  if (!tile) return null;
  const pixels = tile.context.createImageData(PAPER_SIZE, PAPER_SIZE);
  const [grain, clouds, wisps] = [noise(GRAIN), noise(CLOUDS), noise(WISPS)];
  for (let at = 0; at < PAPER_SIZE * PAPER_SIZE; at++) {
    const [x, y] = [at % PAPER_SIZE, Math.floor(at / PAPER_SIZE)];
    pixels.data[at * 4] = 255 * (0.6 * grain(x, y) + 0.4 * rolled(at));
    pixels.data[at * 4 + 1] = (255 / 1.5) * (clouds(x, y) + 0.5 * wisps(x, y));
    pixels.data[at * 4 + 3] = 255;
  }
  tile.context.putImageData(pixels, 0, 0);
  tile.refresh();
  tile.setFilter(Textures.FilterMode.NEAREST);
  return tile;
}

/** Smooth noise, 0 to 1, of so many cells across the tile: random values at the corners, eased between them. */
function noise(cells: number): (x: number, y: number) => number {
  const corners = Float32Array.from({ length: cells * cells }, (_, at) => rolled(cells, at));
  const corner = (column: number, row: number): number =>
    corners[(row % cells) * cells + (column % cells)] ?? 0;
  return (x, y) => {
    const [u, v] = [(x * cells) / PAPER_SIZE, (y * cells) / PAPER_SIZE];
    const [column, row] = [Math.floor(u), Math.floor(v)];
    const [right, down] = [ease(u - column), ease(v - row)];
    const above = corner(column, row) * (1 - right) + corner(column + 1, row) * right;
    const below = corner(column, row + 1) * (1 - right) + corner(column + 1, row + 1) * right;
    return above * (1 - down) + below * down;
  };
}

function ease(part: number): number {
  return part * part * (3 - 2 * part);
}
