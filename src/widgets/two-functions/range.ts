/** Which x two functions are shown at, and what part of a quantity's axis the bulk of its values takes. */
import { isDrawable, type Interval } from '../../plot/index.ts';
import type { FormulaCurve } from '../formula-curve.ts';
import type { PairTexts } from './pair.ts';
import type { PairProps } from './schema.ts';

/** Where to look for functions that the lesson does not place: the first where all have values. */
const places: readonly Interval[] = [
  [-2, 2],
  [0.1, 4],
  [-1, 1],
];
const samples = 161;

/** A row of `presets`, or what the lesson starts with. */
export interface Preset extends PairTexts {
  readonly at?: number;
  readonly range?: Interval;
}

export function presetOf(
  { u, v, at, range, presets }: Pick<PairProps, 'u' | 'v' | 'at' | 'range' | 'presets'>,
  texts: PairTexts,
): Preset | undefined {
  const start: Preset = { u, v, at, ...(range && { range }) };
  const all: readonly Preset[] = [...presets, start];
  return all.find((preset) => preset.u === texts.u && preset.v === texts.v);
}

/** As the lesson says of these functions, else where all of them have values. */
export function rangeOf(curves: readonly FormulaCurve[], given?: Interval): Interval {
  const [usual = [-2, 2]] = places;
  return given ?? places.find((place) => curves.every((curve) => hasValues(curve, place))) ?? usual;
}

function hasValues({ value }: FormulaCurve, place: Interval): boolean {
  return spread(place).filter((x) => Number.isFinite(value(x))).length > 0.8 * samples;
}

/**
 * The interval that holds zero and the bulk of some values, with room around: what stands beside a pole is let go.
 * @param margin room on each side, as a share
 */
export function hullWithZero(values: readonly number[], margin: number): Interval {
  const sorted = values.filter(isDrawable).sort((a, b) => a - b);
  const pick = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const bulk = pick(0.9) - pick(0.1);
  const low = Math.min(0, pick(0) < pick(0.1) - bulk ? pick(0.1) : pick(0));
  const high = Math.max(0, pick(1) > pick(0.9) + bulk ? pick(0.9) : pick(1));
  const size = high - low > 1e-9 ? high - low : 1;
  // Zero is an edge where nothing lies on its other side; a little of that side is shown all the same.
  return [low - margin * size, high + margin * size];
}

/** Places spread over an interval, its ends included. */
export function spread([from, to]: Interval): number[] {
  return Array.from({ length: samples }, (_, i) => from + ((to - from) * i) / (samples - 1));
}

/** One arrow key: the power of ten that goes at least twenty times into the range. */
export function stepOf([from, to]: Interval): number {
  return 10 ** Math.floor(Math.log10((to - from) / 20) + 1e-9);
}
