/** Type, rules and the register mark on a canvas, in black on white: one plate at a time. */
import type { Layout, On } from "./layout";
import { rolled } from "./paper";
import type { Box } from "./shapes";

const RING = 6;
const ARM = 12;

export function drawLines(
  context: CanvasRenderingContext2D,
  { lines, bars, mark }: Layout,
  plate: Exclude<On, "both">,
): void {
  const here = ({ on }: { readonly on: On }): boolean => on === plate || on === "both";
  context.fillStyle = "#000";
  context.textBaseline = "alphabetic";
  for (const { text, x, y, font } of lines.filter(here)) {
    context.font = font;
    context.fillText(text, x, y);
  }
  for (const { box } of bars.filter(here)) context.fillRect(box.x, box.y, box.width, box.height);
  drawMark(context, mark);
}

/** The cross in a ring by which a printer lays one plate upon the other: it stands on both. */
function drawMark(context: CanvasRenderingContext2D, [x, y]: Layout["mark"]): void {
  context.strokeStyle = "#000";
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(x, y, RING, 0, Math.PI * 2);
  context.moveTo(x - ARM, y);
  context.lineTo(x + ARM, y);
  context.moveTo(x, y - ARM);
  context.lineTo(x, y + ARM);
  context.stroke();
}

const STEP = 31;
const ROUGH = 1.3;

/** Draws inside an edge that is not quite straight, as a block of wood or lino leaves it. */
export function withRoughEdge(context: CanvasRenderingContext2D, box: Box, draw: () => void): void {
  const { x, y, width, height } = box;
  const corners = [
    [x, y, 1, 0, width],
    [x + width, y, 0, 1, height],
    [x + width, y + height, -1, 0, width],
    [x, y + height, 0, -1, height],
  ] as const;
  context.save();
  context.beginPath();
  for (const [side, [fromX, fromY, right, down, length]] of corners.entries()) {
    for (let at = 0; at < length; at += STEP) {
      const inward = ROUGH * rolled(at, side);
      context.lineTo(fromX + right * at - down * inward, fromY + down * at + right * inward);
    }
  }
  context.closePath();
  context.clip();
  draw();
  context.restore();
}
