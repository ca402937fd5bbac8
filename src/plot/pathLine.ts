/** A path through the plane, t ↦ (x(t), y(t)), as polylines in pixels, and the place on it that is nearest to a pointer. */
import type { Interval, PlaneGeometry } from './plane.ts';
import { farOut } from './Drawn.tsx';
import type { Point } from './sample.ts';

export type Path = (t: number) => readonly [x: number, y: number];

const samples = 480;

/** Points of the path at even steps of t, in pixels; NaN where it has no value. */
function sampled(path: Path, plane: PlaneGeometry, [from, to]: Interval): readonly { t: number; at: Point }[] {
  return Array.from({ length: samples + 1 }, (_, i) => {
    const t = from + ((to - from) * i) / samples;
    const [x, y] = path(t);
    return { t, at: [plane.x(x), plane.y(y)] };
  });
}

/** Lines that run as the path does; it ends where it has no value, and where it leaps. */
export function pathLines(path: Path, plane: PlaneGeometry, range: Interval): Point[][] {
  const leap = Math.hypot(plane.width, plane.height) / 3;
  const lines: Point[][] = [];
  let line: Point[] = [];
  const end = () => {
    if (line.length > 1) lines.push(line);
    line = [];
  };
  for (const { at } of sampled(path, plane, range)) {
    const [x, y] = at;
    const before = line.at(-1);
    if (!(Math.abs(x) < farOut && Math.abs(y) < farOut)) end();
    else {
      if (before !== undefined && Math.hypot(x - before[0], y - before[1]) > leap) end();
      line.push(at);
    }
  }
  end();
  return lines;
}

/** How much a leap along the whole path counts, as a share of the plane's width: a pointer at a crossing stays on its way. */
const stickiness = 0.4;

/** The t whose place is nearest to a pixel, rather one near to `now` than one on another part of the path. */
export function nearestOn(path: Path, plane: PlaneGeometry, range: Interval, [px, py]: Point, now: number): number {
  const perUnit = (stickiness * plane.width) / (range[1] - range[0]);
  let best = { t: now, far: Infinity };
  for (const { t, at } of sampled(path, plane, range)) {
    const far = (at[0] - px) ** 2 + (at[1] - py) ** 2 + (perUnit * (t - now)) ** 2;
    if (far < best.far) best = { t, far };
  }
  return best.t;
}
