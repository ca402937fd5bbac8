/** The part of an axis that shows the bulk of a curve: a pole or a steep end does not flatten the rest. */
import { isDrawable, type Interval } from '../plot/index.ts';

/** How many values are looked at. */
export const samples = 240;
/** How many times the spread of the middle half of the values a picture goes from the middle one, at most. */
const reachOfHalf = 4;

/**
 * The range of values that the bulk of the curve takes. Values further out are let go where they are much further (a pole,
 * a steep rise); zero is taken in where it is near.
 * @param room left free above and below, as a share: for the numbers of the x axis
 */
export function fittingY(value: (x: number) => number, range: Interval, room = 0.12): Interval {
  const values = valuesIn(value, range).sort((a, b) => a - b);
  const pick = (share: number) => values[Math.round(share * (values.length - 1))] ?? 0;
  if (values.length === 0) return [-1, 1];
  let [low, high] = [pick(0.05), pick(0.95)];
  const bulk = high - low;
  if (pick(1) - high < 0.6 * bulk) high = pick(1);
  if (low - pick(0) < 0.6 * bulk) low = pick(0);
  // Where a few values run far off, as beside poles, the middle half says how far a picture should go.
  const half = pick(0.75) - pick(0.25);
  if (half > 0.02 * (high - low)) {
    high = Math.min(high, pick(0.5) + reachOfHalf * half);
    low = Math.max(low, pick(0.5) - reachOfHalf * half);
  }
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low <= 1e-9 * Math.max(1, size)) {
    const margin = Math.max(1, room * size);
    return [Math.min(low, 0) - margin, Math.max(high, 0) + margin];
  }
  const reach = 0.4 * (high - low);
  low = low > 0 && low < reach ? 0 : low;
  high = high < 0 && high > -reach ? 0 : high;
  const margin = room * (high - low);
  return [low - margin, high + margin];
}

/** The values at places spread over a range, as far as they can be drawn. */
export function valuesIn(value: (x: number) => number, range: Interval): number[] {
  return spread(range).map(value).filter(isDrawable);
}

/** Places spread over a range, its ends left out: an odd function has no value at a place it is likely to be cut. */
function spread([from, to]: Interval): number[] {
  return Array.from({ length: samples }, (_, i) => from + ((to - from) * (i + 0.5)) / samples);
}
