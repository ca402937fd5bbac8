/**
 * Which part of each of the three number lines is shown. Where the three fit on one scale they get it, so that a stretch
 * can be seen as one; else each line has a scale of its own.
 */
import { isDrawable, type Interval } from '../../plot/index.ts';
import type { Chain } from './model.ts';

export interface NumberLines {
  /** How far x can go. */
  readonly range: Interval;
  readonly x: Interval;
  readonly u: Interval;
  readonly y: Interval;
  /** Whether one unit is equally long on all three. */
  readonly oneScale: boolean;
}

/** Where to look for a function that the lesson does not place: the first where it has values. */
const places: readonly Interval[] = [
  [-2, 2],
  [0.1, 4],
];
/** How much longer than the line of x a common scale may be. */
const widest = 6.5;
const samples = 160;

export function numberLines(chain: Chain, given?: Interval): NumberLines {
  const range = given ?? places.find((place) => hasValues(chain, place)) ?? [-2, 2];
  const u = hull(spread(range).map((x) => chain.inner.value(x)));
  const y = hull(spread(u).map((at) => chain.outer.value(at)));
  const all: Interval = [Math.min(range[0], u[0], y[0]), Math.max(range[1], u[1], y[1])];
  const oneScale = length(all) <= widest * length(range);
  return oneScale
    ? { range, x: all, u: all, y: all, oneScale }
    : { range, x: range, u: padded(u), y: padded(y), oneScale };
}

function hasValues(chain: Chain, place: Interval): boolean {
  const found = spread(place).filter((x) => Number.isFinite(chain.whole.value(x)));
  return found.length > 0.8 * samples;
}

/** The interval that holds the bulk of some values: a pole's few large ones are let go. */
function hull(values: readonly number[]): Interval {
  const sorted = values.filter(isDrawable).sort((a, b) => a - b);
  const pick = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
  const [low, high] = [pick(0), pick(1)];
  const [least, most] = [pick(0.04), pick(0.96)];
  if (low === undefined || high === undefined || least === undefined || most === undefined) return [-1, 1];
  const bulk = most - least;
  const from = least - low > 3 * bulk ? least : low;
  const to = high - most > 3 * bulk ? most : high;
  const size = Math.max(Math.abs(from), Math.abs(to));
  // Beside a single number that is written with a power of ten only numbers of its size are told apart.
  const margin = size < 1e7 ? 1 : size;
  return to - from > 1e-9 * Math.max(1, size) ? [from, to] : [from - margin, to + margin];
}

function padded([from, to]: Interval): Interval {
  const margin = 0.03 * (to - from);
  return [from - margin, to + margin];
}

function length([from, to]: Interval): number {
  return to - from;
}

/** Places spread over an interval, its ends included. */
export function spread([from, to]: Interval, count = samples): number[] {
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

/** One arrow key: the power of ten that goes at least twenty times into the range. */
export function stepOf([from, to]: Interval): number {
  return 10 ** Math.floor(Math.log10((to - from) / 20) + 1e-9);
}
