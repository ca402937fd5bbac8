/**
 * Where a curve must not be drawn through, or has no slope: the zeros of the guards of its ops, found on a grid and
 * refined to the last digit, and whatever else makes the value come or go.
 */
import { line, type Line } from './line.ts';
import { pointAt } from './point.ts';
import type { Break, Breaks, Env, Expr } from './types.ts';

const cells = 1024;
const most = 500;
/** Each search for a place costs some hundred readings of all guards: searches times guards that are worth while. */
const effort = 20_000;

/**
 * The breaks of `e` for from ≤ x ≤ to, sorted. `complete` is false where there are more than can be found or told, as for
 * sin(1/x) around 0.
 *
 * @example breaks(parse('1/(x-1)'), 'x', -5, 5) // list: [{ at: 1, kind: 'pole', left: -Infinity, right: Infinity }]
 */
export function breaks(e: Expr, variable: string, from: number, to: number, env: Env = {}): Breaks {
  const f = line(e, variable, env);
  const list: Break[] = [];
  let { places, complete } = suspects(f, from, to);
  for (const at of places) {
    if (list.length === most) return { list, complete: false };
    const { kind, left, right } = pointAt(f, at, true);
    if (kind === 'unknown') complete = false;
    if (kind !== 'smooth' && (left.defined || right.defined))
      list.push({ at, kind, left: left.value, right: right.value });
  }
  return { list, complete };
}

/** Where a guard is zero, or begins or ceases to be a number, or the value does: sorted, each place once. */
function suspects(f: Line, from: number, to: number): { places: number[]; complete: boolean } {
  const width = to - from;
  const at = (i: number) => from + (width * i) / cells;
  const readings = readingsAt(f, at);
  const places: number[] = [];
  let complete = true;
  let searches = 0;
  for (const [k, checks] of readings.entries()) {
    let run = 0;
    for (let i = 0; i <= cells; i++) {
      if (searches * f.guards.length > effort) {
        complete = false;
        break;
      }
      const here = checks[i] ?? NaN;
      const after = checks[i + 1] ?? NaN;
      const before = checks[i - 1] ?? NaN;
      const x = at(i);
      const next = i < cells ? at(i + 1) : x;
      if (next > x && state(here) !== state(after)) {
        // Crossings in cell after cell: there may be more of them than cells.
        if (++run > 2) complete = false;
        searches++;
        const place = refine(f, k, x, next, width);
        if (k < f.guards.length || !places.some((other) => isOneGap(f, place, other, width))) places.push(place);
        continue;
      }
      run = 0;
      if (Math.abs(here) < Math.abs(before) && Math.abs(here) <= Math.abs(after) && before * here > 0) {
        // A guard may touch zero without crossing it, or cross twice in one cell: look where it is smallest.
        const [low, high] = [i > 0 ? at(i - 1) : x, next];
        searches++;
        const dip = smallest(f, k, low, high, width);
        const size = checkAt(f, k, dip);
        if (state(size) === state(here)) {
          if (Math.abs(size) < 1e-10 * Math.abs(before)) places.push(dip);
        } else {
          const [left, right] = [refine(f, k, low, dip, width), refine(f, k, dip, high, width)];
          // Around a place where it touches zero rounding keeps it there for a while: the place is in the middle.
          const middle = (left + right) / 2;
          if (size === 0) places.push(nearest(f, k, [middle, middle], width));
          else places.push(left, right);
        }
      }
    }
  }
  places.sort((a, b) => a - b);
  const apart = (x: number, i: number) => i === 0 || x - (places[i - 1] ?? x) > 1e-12 * Math.max(width, Math.abs(x));
  return { places: places.filter(apart), complete };
}

/** Every check along the grid, a column for each. */
function readingsAt(f: Line, at: (i: number) => number): readonly Float64Array[] {
  const columns = Array.from({ length: f.guards.length + 1 }, () => new Float64Array(cells + 1));
  for (let i = 0; i <= cells; i++) {
    const { value } = f.read(at(i), false);
    for (const [k, column] of columns.entries()) column[i] = f.guards[k] ?? (Number.isFinite(value) ? 1 : NaN);
  }
  return columns;
}

/** The guard k at x; after the last of them, 1 or NaN for whether the value is a finite number. */
function checkAt(f: Line, k: number, x: number): number {
  const { value } = f.read(x, false);
  return f.guards[k] ?? (Number.isFinite(value) ? 1 : NaN);
}

/** Whether the value is missing all the way between two places that lie close together: there it is one place. */
function isOneGap(f: Line, a: number, b: number, width: number): boolean {
  return Math.abs(a - b) < 1e-6 * width && !Number.isFinite(f.read((a + b) / 2).value);
}

/** All that matters of a check: its sign, or that it is no number. */
const state = (check: number) => (Number.isNaN(check) ? 2 : Math.sign(check));

/** Where check k changes its state. */
function refine(f: Line, k: number, from: number, to: number, width: number): number {
  const start = state(checkAt(f, k, from));
  const ends = halved(from, to, (x) => state(checkAt(f, k, x)) === start);
  const size = (x: number) => Math.abs(checkAt(f, k, x));
  const isPole = [from, to].every((x) => size(ends[1]) > size(x) || size(x) === Infinity);
  return nearest(f, k, ends, width, isPole);
}

/** Where a guard of one sign is smallest: where it is the same a little to the left and to the right. */
function smallest(f: Line, k: number, from: number, to: number, width: number): number {
  const step = (to - from) * 1e-5;
  const falls = (x: number) => Math.abs(checkAt(f, k, x - step)) > Math.abs(checkAt(f, k, x + step));
  return nearest(f, k, halved(from, to, falls), width);
}

/** Halves an interval that begins with what `isBefore` says until its ends are neighbours, or as near as matters. */
function halved(from: number, to: number, isBefore: (x: number) => boolean): readonly [number, number] {
  let [low, high] = [from, to];
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (isBefore(middle)) low = middle;
    else high = middle;
  }
  return [low, high];
}

/**
 * Of the places and the short decimal numbers beside them the one where the guard is nearest to zero: 0, not 1e-17. Where
 * it changes its sign by way of infinity, as 1/x and tan x do, the one where it is largest.
 */
function nearest(f: Line, k: number, places: readonly [number, number], width: number, isPole = false): number {
  // Whether the value is a number has no size; there the last place that was tried is as good as any.
  if (k === f.guards.length) return places[1];
  const short = places.map((x) => (Math.abs(x) < 1e-6 * width ? 0 : Number(x.toPrecision(7))));
  let [best, least] = [places[1], Infinity];
  for (const x of [...short, ...places]) {
    const size = Math.abs(checkAt(f, k, x)) * (isPole ? -1 : 1);
    if (size < least) [best, least] = [x, size];
  }
  return best;
}
