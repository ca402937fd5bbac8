/** The level lines of a function of two variables on a plane: D3 finds them on a grid, here they become pixels. */
import { ticks } from 'd3-array';

import { meetsLabel } from './axisLabels.ts';
import { gridPlaces, levelRegions, type Level } from './levelRegions.ts';
import type { PlaneGeometry } from './plane.ts';
import type { Point } from './sample.ts';
import { isDrawable } from './scale.ts';

/** Cells of the grid across the plane and down. */
const across = 56;
const down = 40;

/** @param count about how many levels, at round values */
export function contourLevels(f: (x: number, y: number) => number, plane: PlaneGeometry, count: number): Level[] {
  const { columns, rows, x, y } = gridPlaces(plane.xRange, plane.yRange, across, down);
  const values = Array.from(x, (place, k) => f(place, y[k] ?? NaN));
  const levels = roundLevels(values, count);
  return levelRegions({ columns, rows, values }, plane, levels).filter(({ rings }) => rings.length > 0);
}

/** Round values across what most of the plane shows: a steep corner does not take all the levels. */
function roundLevels(values: readonly number[], count: number): number[] {
  const sorted = values.filter(isDrawable).sort((a, b) => a - b);
  const pick = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return sorted.length === 0 ? [] : ticks(pick(0.03), pick(0.97), count);
}

/** How far a number on a level line keeps from the edges and from other numbers, in pixels. */
const edge = 26;
const apart = 64;
/** Half of what such a number takes along the line. */
const halfNumber = 12;

export interface LevelSpot {
  readonly at: number;
  readonly place: Point;
}

/** Where the value of each level can be written on its line; those without room have none. */
export function levelSpots(levels: readonly Level[], plane: PlaneGeometry): LevelSpot[] {
  const { width, height } = plane;
  const spots: LevelSpot[] = [];
  for (const { at, rings } of levels) {
    let best: { readonly place: Point; readonly room: number } | undefined;
    for (const place of rings.flat()) {
      const [x, y] = place;
      if (x < edge || x > width - edge || y < edge || y > height - edge) continue;
      // Rather near the border, where the path is not.
      const fromMiddle = Math.hypot(x / width - 0.5, y / height - 0.5);
      const free = Math.min(...spots.map(({ place: [a, b] }) => Math.hypot(a - x, b - y)), 200);
      const room = free + 160 * fromMiddle;
      if (free <= apart || (best !== undefined && room <= best.room)) continue;
      if (!meetsLabel(plane, { x, y, half: halfNumber })) best = { place, room };
    }
    if (best !== undefined) spots.push({ at, place: best.place });
  }
  return spots;
}
