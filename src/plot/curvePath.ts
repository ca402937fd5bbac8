/** Polylines as the path of an SVG element, to a tenth of a pixel, without points that a straight line passes anyway. */
import type { Point } from './sample.ts';

export function curvePath(lines: readonly (readonly Point[])[]): string {
  return lines.map((points) => `M${thinned(points).map(place).join('L')}`).join('');
}

function place([x, y]: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

/** How far a point that is left out may lie from the line that remains, in pixels. */
const tolerance = 0.08;
/** How many points in a row may be left out. */
const longest = 24;

/** The same line with fewer points. */
export function thinned(points: readonly Point[]): Point[] {
  const [first] = points;
  if (first === undefined) return [];
  const kept = [first];
  let start = 0;
  for (let end = 2; end < points.length; end += 1) {
    if (end - start <= longest && isStraight(points, start, end)) continue;
    start = end - 1;
    const corner = points[start];
    if (corner !== undefined) kept.push(corner);
  }
  const last = points.at(-1);
  if (last !== undefined && points.length > 1) kept.push(last);
  return kept;
}

/** Whether all points between two lie on the line that joins them. */
function isStraight(points: readonly Point[], start: number, end: number): boolean {
  const [a, b] = [points[start], points[end]];
  if (a === undefined || b === undefined) return false;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  for (let i = start + 1; i < end; i += 1) {
    const point = points[i];
    if (point === undefined) continue;
    if (Math.abs((point[0] - a[0]) * dy - (point[1] - a[1]) * dx) > tolerance * length) return false;
  }
  return true;
}
