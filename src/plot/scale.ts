/**
 * A scale: data to pixels and back, linear or logarithmic. D3 chooses the round numbers of an axis; the map itself is one
 * line, where d3-scale would bring the interpolation of colours with it (7 kB of script on every page).
 */
import { ticks, tickStep } from 'd3-array';

import { formatNumber } from '../locale/index.ts';
import { trimmed } from '../ui/index.ts';

/** From … to …; in data coordinates from < to, in pixels either way round. */
export type Interval = readonly [from: number, to: number];

export type ScaleKind = 'linear' | 'log';

export interface Scale {
  /** The pixel of a value. */
  (value: number): number;
  /** The value at a pixel. */
  invert(pixel: number): number;
  /** About `count` round values in the domain of a linear scale. */
  ticks(count: number): number[];
  /** Writes such a value with just the decimals that tell it from its neighbours, and a true minus sign. */
  tickFormat(count: number): (value: number) => string;
}

/** From here on numbers are written with a power of ten, as everywhere. */
const large = 1e7;
const largest = 1e100;

/** Whether a value may take part in what an axis spans: the distance between two ends must stay a number. */
export function isDrawable(value: number): boolean {
  return Math.abs(value) <= largest;
}

/** @example scaleOf('linear', [0, 10], [0, 200])(5) // 100 */
export function scaleOf(kind: ScaleKind, [from, to]: Interval, [start, end]: Interval): Scale {
  const isLog = kind === 'log';
  const low = isLog ? Math.log(from) : from;
  const high = isLog ? Math.log(to) : to;
  const perUnit = (end - start) / (high - low);
  const scale = (value: number): number => start + ((isLog ? Math.log(value) : value) - low) * perUnit;
  return Object.assign(scale, {
    invert: (pixel: number): number => {
      const at = low + (pixel - start) / perUnit;
      return isLog ? Math.exp(at) : at;
    },
    ticks: (count: number): number[] => ticks(from, to, count),
    tickFormat: (count: number) => {
      const step = tickStep(from, to, count);
      const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
      if (Math.max(Math.abs(from), Math.abs(to)) >= large)
        return (value: number): string => trimmed(formatNumber(value));
      return (value: number): string => value.toFixed(Math.min(decimals, 20)).replace('-', '\u2212');
    },
  });
}
