/**
 * Where the names of blocks can stand: each inside its own block, in the middle or as near to it as it is clear of the other
 * names and of what is written at the axes.
 */
import { meets, meetsLabel, type Written } from './axisLabels.ts';
import { boxOf, type Box, type Corners } from './corners.ts';
import type { PlaneGeometry } from './plane.ts';
import type { Point } from './sample.ts';

/** What a letter takes along the line, half of a line of letters, and from one place that is tried to the next, in pixels. */
const letter = 15;
const halfLine = 10;
const apart = 10;

/** One place for each block, in their order; undefined where there is no room for its name. */
export function blockSpots(
  blocks: readonly Corners[],
  names: readonly string[],
  plane: PlaneGeometry,
): readonly (Point | undefined)[] {
  const boxes = blocks.map((corners) => boxOf(plane, corners)).map((box) => box && seen(box, plane));
  const taken: Written[] = [];
  const spots: (Point | undefined)[] = blocks.map(() => undefined);
  // The smallest first: it has the fewest places to choose from.
  const order = boxes.flatMap((box, at) => (box ? [{ box, at }] : [])).sort((a, b) => areaOf(a.box) - areaOf(b.box));
  for (const { box, at } of order) {
    const half = (letter * (names[at] ?? '').replaceAll(/[\s·]/g, '').length) / 2;
    const spot = spotIn(box, half, (here) => !meetsLabel(plane, here) && !taken.some((other) => meets(here, other)));
    if (!spot) continue;
    taken.push(spot);
    spots[at] = [spot.x, spot.y];
  }
  return spots;
}

/** The free place nearest to the middle, ring by ring. */
function spotIn(box: Box, half: number, isFree: (spot: Written) => boolean): Written | undefined {
  const { left, top, right, bottom } = box;
  const rings = Math.max(right - left, bottom - top) / 2 / apart;
  for (let ring = 0; ring <= rings; ring++) {
    for (let i = -ring; i <= ring; i++) {
      for (let j = -ring; j <= ring; j += Math.abs(i) === ring ? 1 : 2 * ring) {
        const spot = { x: (left + right) / 2 + i * apart, y: (top + bottom) / 2 + j * apart, half };
        const isInside =
          spot.x - half >= left + 4 &&
          spot.x + half <= right - 4 &&
          spot.y - halfLine >= top &&
          spot.y + halfLine <= bottom;
        if (isInside && isFree(spot)) return spot;
      }
    }
  }
  return undefined;
}

/** What is to be seen of a block. */
function seen({ left, top, right, bottom }: Box, { width, height }: PlaneGeometry): Box {
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(width, right),
    bottom: Math.min(height, bottom),
  };
}

function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
