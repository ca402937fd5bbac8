/** Where the name of a curve can stand: beside the curve, in the plane, clear of the curve itself, the axes and their labels. */
import type { PlaneGeometry } from './plane.ts';
import type { Point } from './sample.ts';

/** Distance from the curve, and what must be free around, in pixels. */
const offset = 16;
const clear = 13;
const edge = 16;
/** Half of what a letter of a longer name takes along the line. */
const letterRoom = 8;
/** About half the width of a letter. */
const halfLetter = 4.5;
/** How much room beside the y axis its labels take. */
const axisRoom = 36;

/** The best place, or undefined where the curve is not to be seen. Places far from the middle, where the point is, are liked best. */
export function labelSpot(lines: readonly (readonly Point[])[], plane: PlaneGeometry, letters = 1): Point | undefined {
  const seen = lines.flat().filter(([, y]) => y > 0 && y < plane.height);
  const xAxis = plane.y(0);
  const yAxis = plane.x(0);
  let best: { readonly spot: Point; readonly score: number } | undefined;
  const step = Math.max(1, Math.floor(seen.length / 60));
  const half = halfLetter * (letters - 1);
  for (let i = 1; i < seen.length - 1; i += step) {
    const [before, here, after] = [seen[i - 1], seen[i], seen[i + 1]];
    if (before === undefined || here === undefined || after === undefined) continue;
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy);
    if (length === 0 || length > 60) continue;
    for (const side of [1, -1]) {
      const across = (side * dy) / length;
      const spot: Point = [
        here[0] + across * (offset + half * Math.abs(across)),
        here[1] - (side * dx * offset) / length,
      ];
      if (!isInside(spot, plane, Math.max(edge, letterRoom * letters))) continue;
      const onXAxis = Math.abs(spot[1] - xAxis) < 12 || (spot[1] > xAxis && spot[1] < xAxis + 22);
      const onYAxis = spot[0] > yAxis - axisRoom && spot[0] < yAxis + 10;
      const outward = Math.abs(here[0] / plane.width - 0.5);
      const liked = 12 * outward + (spot[1] < here[1] ? 2 : 0) - (onXAxis ? 18 : 0) - (onYAxis ? 18 : 0);
      // To look for room is dear: not where a place could not become the best with all the room there is.
      if (best !== undefined && liked + 3 * clear <= best.score) continue;
      const score = liked + 3 * roomAround(spot, half, seen);
      if (best === undefined || score > best.score) best = { spot, score };
    }
  }
  return best?.spot;
}

function isInside([x, y]: Point, { width, height }: PlaneGeometry, side: number): boolean {
  return x > side && x < width - side && y > edge && y < height - edge;
}

/** From a name, so many pixels to either side of its middle, to the nearest point: `clear` at most. */
function roomAround([x, y]: Point, half: number, points: readonly Point[]): number {
  let square = clear * clear;
  for (const [px, py] of points) {
    const dx = Math.max(0, Math.abs(px - x) - half);
    if (dx > clear) continue;
    square = Math.min(square, dx * dx + (py - y) * (py - y));
  }
  return Math.sqrt(square);
}
