/**
 * The part of the plane that is shown. What the lesson says wins; else x is chosen by the domain of the function and y by
 * its values, so that a pole does not flatten the rest.
 */
import type { Interval } from '../../plot/index.ts';
import { fittingY, samples, valuesIn } from '../fitting.ts';
import type { FormulaCurve } from '../formula-curve.ts';
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
