/** What part of the plane, of z and of the rates is shown: all that the path passes, with room around; fixed while t moves. */
import { isDrawable, type Interval } from '../../plot/index.ts';
import { readingAt, type FieldWithPath } from './model.ts';

export interface Windows {
  readonly x: Interval;
  readonly y: Interval;
  /** Of z along the path. */
  readonly z: Interval;
  /** Of the contributions and their sum; zero is in it. */
  readonly rates: Interval;
  /** For how long the velocity is drawn as an arrow, so that it is neither a dot nor longer than the picture. */
  readonly stride: number;
}

const samples = 80;
/** How long the longest velocity arrow is, as a share of the window. */
const longest = 0.3;

export function windowsOf(
  path: FieldWithPath,
  range: Interval,
  view?: { readonly x: Interval; readonly y: Interval },
): Windows {
  const readings = spread(range).map((t) => readingAt(path, t));
  const x =
    view?.x ??
    hull(
      readings.map((reading) => reading.x),
      0.22,
    );
  const y =
    view?.y ??
    hull(
      readings.map((reading) => reading.y),
      0.22,
    );
  const rates = readings.flatMap(({ throughX, sum }) => [0, throughX, sum]);
  const speeds = readings.flatMap(({ xRate, yRate }) => [
    Math.abs(xRate) / (x[1] - x[0]),
    Math.abs(yRate) / (y[1] - y[0]),
  ]);
  return {
    x,
    y,
    z: hull(
      readings.map(({ z }) => z),
      0.12,
    ),
    rates: hull(rates, 0.08),
    stride: longest / (quantile(speeds, 0.9) || 1),
  };
}

/** How much larger than their bulk the interval of all values may be and still be shown whole. */
const tail = 1.6;

/** The interval that holds some values, or their bulk where a few are far off, with a margin in shares of it. */
function hull(values: readonly number[], margin: number): Interval {
  const [least, most] = [quantile(values, 0), quantile(values, 1)];
  const bulk = [quantile(values, 0.02), quantile(values, 0.98)] as const;
  const [low, high] = most - least <= tail * (bulk[1] - bulk[0]) ? [least, most] : bulk;
  if (Number.isNaN(low)) return [-1, 1];
  const narrow = 1e-9 + 0.2 * Math.max(Math.abs(low), Math.abs(high));
  const room = Math.max(margin * (high - low), high - low < narrow ? Math.max(1, narrow) : 0);
  return [low - room, high + room];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.filter(isDrawable).sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
}

function spread([from, to]: Interval): number[] {
  return Array.from({ length: samples + 1 }, (_, i) => from + ((to - from) * i) / samples);
}

/** One arrow key of t: the power of ten that goes at least twenty times into the range. */
export function stepOf([from, to]: Interval): number {
  return 10 ** Math.floor(Math.log10((to - from) / 20) + 1e-9);
}
