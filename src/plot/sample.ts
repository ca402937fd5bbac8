/**
 * A curve as polylines in pixels: sampled densely where it bends, ended where it breaks, never joined across a break.
 * Works on plain functions; what the breaks are is told by who knows the function (`autodiff`'s `breaks`).
 */
import type { PlaneGeometry } from './plane.ts';

export type Point = readonly [x: number, y: number];

/** A place where the curve is not one smooth line; `left` and `right` are the one-sided limits of its value. */
export interface CurveBreak {
  readonly at: number;
  /** ±Infinity beside a pole; NaN where there is no value on that side, or the limit is not known. */
  readonly left: number;
  readonly right: number;
}

export interface CurveBreaks {
  readonly list: readonly CurveBreak[];
  /** False where there may be more than are listed: steep gaps are then taken for breaks. */
  readonly complete: boolean;
}

export const unbroken: CurveBreaks = { list: [], complete: true };

/** Distance of the first samples, in pixels. */
const stride = 4;
/** How far a line may pass from the curve before it is divided, in pixels. */
const tolerance = 0.2;
/** How often a stride is halved at most: to 1/1000 of a pixel. */
const maxHalvings = 12;
/** Without a complete list of breaks: how much of the plane's height two neighbours at full depth may be apart. */
const steepestGap = 0.5;

export type Polylines = readonly (readonly Point[])[];

interface Sampled {
  readonly plane: PlaneGeometry;
  readonly breaks: CurveBreaks;
  readonly lines: Polylines;
}

/** Each function as it was sampled last: what draws a curve and what names it ask for the same lines. */
const sampled = new WeakMap<(x: number) => number, Sampled>();

/** Points of a line that runs as the curve does, in pixels; each line has two points at least. */
export function polylines(f: (x: number) => number, plane: PlaneGeometry, breaks: CurveBreaks = unbroken): Polylines {
  const known = sampled.get(f);
  if (known?.plane === plane && known.breaks === breaks) return known.lines;
  const lines = sample(f, plane, breaks);
  sampled.set(f, { plane, breaks, lines });
  return lines;
}

function sample(f: (x: number) => number, plane: PlaneGeometry, breaks: CurveBreaks): Point[][] {
  const sampler = new Sampler(f, plane, breaks.complete);
  const [from, to] = plane.xRange;
  const inside = breaks.list.filter(({ at }) => at >= from && at <= to);
  const lines: Point[][] = [];
  let start: End = { x: from, limit: undefined };
  for (const { at, left, right } of inside) {
    append(lines, sampler.piece(start, { x: at, limit: left }), !isGap(f, start.x));
    start = { x: at, limit: right };
  }
  append(lines, sampler.piece(start, { x: to, limit: undefined }), !isGap(f, start.x));
  return lines;
}

function isGap(f: (x: number) => number, x: number): boolean {
  return !Number.isFinite(f(x));
}

interface End {
  readonly x: number;
  /** The value that the curve tends to; undefined at the edge of the plane, where it is the value itself. */
  readonly limit: number | undefined;
}

class Sampler {
  readonly #f: (x: number) => number;
  readonly #plane: PlaneGeometry;
  readonly #complete: boolean;

  constructor(f: (x: number) => number, plane: PlaneGeometry, complete: boolean) {
    this.#f = f;
    this.#plane = plane;
    this.#complete = complete;
  }

  /** The lines between two breaks; several where the function has gaps that no break announced. */
  piece(start: End, end: End): Point[][] {
    const { x } = this.#plane;
    const from = x(start.x);
    const to = x(end.x);
    if (!(to > from)) return [];
    const count = Math.max(2, Math.ceil((to - from) / stride));
    let last = this.#endPoint(start, (to - from) / count);
    const points: Point[] = [last];
    for (let i = 1; i <= count; i += 1) {
      const next = i === count ? this.#endPoint(end, (from - to) / count) : this.#at(from + ((to - from) * i) / count);
      this.#divide(last, next, 0, points);
      points.push(next);
      last = next;
    }
    return this.#split(points);
  }

  /** The first or last point of a piece: at its limit where that is a number, else a hair inside. */
  #endPoint({ x, limit }: End, inward: number): Point {
    const px = this.#plane.x(x);
    if (limit === undefined) return this.#at(px);
    if (Number.isNaN(limit)) return this.#at(px + inward * 1e-6);
    return [px, this.#pixelsOf(limit)];
  }

  #at(px: number): Point {
    return [px, this.#pixelsOf(this.#f(this.#plane.x.invert(px)))];
  }

  /** Far values are held some heights outside of the plane, so that no coordinate is endless. */
  #pixelsOf(value: number): number {
    const { y, height } = this.#plane;
    const py = value === Infinity ? -Infinity : value === -Infinity ? Infinity : y(value);
    return Number.isNaN(py) ? py : Math.min(5 * height, Math.max(-4 * height, py));
  }

  /** Adds points between two until straight lines are as good as the curve. */
  #divide(a: Point, b: Point, halvings: number, points: Point[]): void {
    if (halvings === maxHalvings || this.#isFar(a, b)) return;
    const middle = this.#at((a[0] + b[0]) / 2);
    const gap = Number.isNaN(middle[1]) || Number.isNaN(a[1]) || Number.isNaN(b[1]);
    const alike = Number.isNaN(a[1]) && Number.isNaN(b[1]) && Number.isNaN(middle[1]);
    if (alike) return;
    if (
      !gap &&
      Math.abs(middle[1] - (a[1] + b[1]) / 2) <= tolerance &&
      (halvings > 0 || this.#isStraight(a, middle, b))
    ) {
      return;
    }
    this.#divide(a, middle, halvings + 1, points);
    points.push(middle);
    this.#divide(middle, b, halvings + 1, points);
  }

  /** A second look off the middle, since a wave can cross its chord just there. */
  #isStraight(a: Point, middle: Point, b: Point): boolean {
    const [px, py] = this.#at(a[0] + 0.7 * (b[0] - a[0]));
    if (Number.isNaN(py)) return false;
    return Math.abs(py - (middle[1] + 0.4 * (b[1] - middle[1]))) <= tolerance && px > middle[0];
  }

  /** Both on the same side and well outside of the plane: nothing of the line between them is seen. */
  #isFar(a: Point, b: Point): boolean {
    const { height } = this.#plane;
    return (a[1] < -height && b[1] < -height) || (a[1] > 2 * height && b[1] > 2 * height);
  }

  /** Ends a line at points without value, and at gaps too steep to be a curve where breaks may be missing. */
  #split(points: readonly Point[]): Point[][] {
    const lines: Point[][] = [];
    let line: Point[] = [];
    const finest = stride / 2 ** (maxHalvings - 1);
    for (const point of points) {
      const before = line.at(-1);
      const torn =
        !this.#complete &&
        before !== undefined &&
        point[0] - before[0] <= finest &&
        Math.abs(point[1] - before[1]) > steepestGap * this.#plane.height;
      if (torn || Number.isNaN(point[1])) {
        if (line.length > 1) lines.push(line);
        line = [];
      }
      if (!Number.isNaN(point[1])) line.push(point);
    }
    if (line.length > 1) lines.push(line);
    return lines;
  }
}

/** Adds lines; where the first begins in the point where the last one ended, as at a kink, the stroke has a corner and no gap. */
function append(lines: Point[][], more: readonly Point[][], mayJoin: boolean): void {
  const [first, ...rest] = more;
  if (first === undefined) return;
  const last = lines.at(-1);
  const [x, y] = last?.at(-1) ?? [];
  if (mayJoin && first[0]?.[0] === x && first[0]?.[1] === y) last?.push(...first.slice(1));
  else lines.push(first);
  lines.push(...rest);
}
