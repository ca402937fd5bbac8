/**
 * The part of the plane that is shown. What the lesson says wins; else x is chosen by the domain of the function and y by
 * its values, so that a pole does not flatten the rest.
 */
import type { Interval } from '../../plot/index.ts';
import type { FormulaCurve } from './formula.ts';
import type { SlopeTangentProps, SlopeTangentState } from './widget.ts';

export interface ViewWindow {
  readonly x: Interval;
  readonly y: Interval;
}

/** Where to look for a curve, the usual place first; the others are for domains on one side and for steep growth. */
const places: readonly Interval[] = [
  [-4, 4],
  [-1, 7],
  [-2, 2],
  [-1, 3],
];
/** How much larger than the middle one the largest values may be for a picture to show anything but them. */
const tooSteep = 100;
const samples = 240;
/** How many times the spread of the middle half of the values a picture goes from the middle one, at most. */
const reachOfHalf = 4;

export function windowOf(
  curve: FormulaCurve,
  { f, centre }: Pick<SlopeTangentState, 'f' | 'centre'>,
  props: SlopeTangentProps,
): ViewWindow {
  const preset = presetOf(props, f);
  const given = preset?.view ?? props.view;
  const chosen = given?.x ?? fittingX(curve, props, f);
  const x = centre === undefined ? chosen : centredOn(centre, chosen);
  const isOfLesson = preset !== undefined || f === props.f;
  const y = isOfLesson && centre === undefined ? given?.y : undefined;
  return { x, y: y ?? fittingY(curve.value, x) };
}

/** A row of `presets` in its long form. */
export interface Preset {
  readonly f: string;
  readonly at?: number;
  readonly view?: NonNullable<SlopeTangentProps['view']>;
}

export function presetOf({ presets }: SlopeTangentProps, f: string): Preset | undefined {
  return presets
    .map((preset) => (typeof preset === 'string' ? { f: preset } : preset))
    .find((preset) => preset.f === f);
}

function centredOn(centre: number, [from, to]: Interval): Interval {
  return [centre - (to - from) / 2, centre + (to - from) / 2];
}

function fittingX(curve: FormulaCurve, props: SlopeTangentProps, f: string): Interval {
  const [usual = [-4, 4]] = places;
  const x =
    places.find((place) => isSeen(curve, place)) ??
    places.find((place) => valuesIn(curve.value, place).length > 0.6 * samples) ??
    usual;
  const isStart = f === props.f;
  return isStart && (props.at < x[0] || props.at > x[1]) ? centredOn(props.at, x) : x;
}

/** Whether a curve fills most of a window, and no few steep values push the rest together. */
function isSeen({ value }: FormulaCurve, place: Interval): boolean {
  const sizes = valuesIn(value, place)
    .map(Math.abs)
    .sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.round(share * (sizes.length - 1))] ?? 0;
  return sizes.length > 0.6 * samples && at(0.9) <= tooSteep * Math.max(at(0.5), 0.1);
}

function valuesIn(value: (x: number) => number, range: Interval): number[] {
  return spread(range)
    .map(value)
    .filter((y) => Number.isFinite(y));
}

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
  if (high - low <= 1e-9 * Math.max(1, size)) return [Math.min(low, 0) - 1, Math.max(high, 0) + 1];
  const reach = 0.4 * (high - low);
  low = low > 0 && low < reach ? 0 : low;
  high = high < 0 && high > -reach ? 0 : high;
  const margin = room * (high - low);
  return [low - margin, high + margin];
}

/** Places spread over a range, its ends left out: an odd function has no value at a place it is likely to be cut. */
function spread([from, to]: Interval): number[] {
  return Array.from({ length: samples }, (_, i) => from + ((to - from) * (i + 0.5)) / samples);
}
