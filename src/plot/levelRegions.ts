/**
 * A function on a grid of places as regions in pixels: where it is larger than a level. The grid reaches one cell beyond
 * the plane on each side, so that no edge of it is seen.
 */
import { contours } from 'd3-contour';

import type { Interval, PlaneGeometry } from './plane.ts';
import type { Point } from './sample.ts';

/** Row by row from the top of the plane. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly values: readonly number[];
}

export interface Level {
  readonly at: number;
  /** Closed rings around where the function is larger; they close outside of the plane where the region does not end in it. */
  readonly rings: readonly (readonly Point[])[];
}

/** The places of a grid of so many cells in a window, in the order of its values. */
export function gridPlaces([x0, x1]: Interval, [y0, y1]: Interval, across: number, down: number) {
  const [columns, rows] = [across + 3, down + 3];
  const x = Float64Array.from({ length: columns * rows }, (_, k) => x0 + ((x1 - x0) * ((k % columns) - 1)) / across);
  const y = Float64Array.from(x, (_, k) => y1 - ((y1 - y0) * (Math.floor(k / columns) - 1)) / down);
  return { columns, rows, x, y };
}

/** One entry for each level; its rings are empty where the function is nowhere larger. */
export function levelRegions(grid: Grid, { width, height }: PlaneGeometry, levels: readonly number[]): Level[] {
  const { columns, rows, values } = grid;
  const [cellX, cellY] = [width / (columns - 3), height / (rows - 3)];
  // D3 puts the value of a cell at its middle.
  const toPixels = ([gx = 0, gy = 0]: readonly number[]): Point => [(gx - 1.5) * cellX, (gy - 1.5) * cellY];
  return contours()
    .size([columns, rows])
    .thresholds([...levels])([...values])
    .map(({ value, coordinates }) => ({ at: value, rings: coordinates.flat().map((ring) => ring.map(toPixels)) }));
}
