/**
 * The window of the plot. It follows the formula at once, and the numbers of the other variables when the hand that moves
 * them rests: a picture that changes its scale under a moving hand cannot be read.
 */
import { useMemo } from 'react';

import type { Interval } from '../../plot/index.ts';
import { catchUp, derive, settle, useLive } from '../../ui/index.ts';
import { fittingY, valuesIn } from '../fitting.ts';
import type { FormulaCurve } from '../formula-curve.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { curveAlong, labFunction, movedOf, pointOf } from './function.ts';
import type { LabState } from './widget.ts';

export interface Range {
  readonly x: Interval;
  readonly y: Interval;
  /** Of f′. */
  readonly below: Interval;
}

/** The curve that is drawn: the same object while only its point moves. */
export function useCurve(state: WidgetState<LabState>): FormulaCurve {
  return useLive(useMemo(() => derive(state, (now) => curveOf(now)), [state]));
}

export function useRange(state: WidgetState<LabState>): Range {
  const f = usePart(state, (now) => now.f);
  const by = usePart(state, (now) => movedOf(labFunction(now.f), now.by));
  const centre = usePart(state, (now) => now.centre);
  const rested = useLive(useMemo(() => settle(derive(state, curveOf), catchUp), [state]));
  const now = curveOf(state.get());
  // Another formula is another picture, at once.
  const curve = rested.text === f ? rested : now;
  return useMemo(() => rangeOf(curve, centre ?? placeOf(state.get())), [curve, by, centre, state]);
}

/** Where to look: the usual place, or the right half of it for functions that live there. */
const places: readonly Interval[] = [
  [-4, 4],
  [-1, 7],
];

/** @param near a place that is to be in the window */
export function rangeOf(curve: FormulaCurve, near: number): Range {
  const [usual = [-4, 4], right = [-1, 7]] = places;
  const half = 1.4 * valuesIn(curve.value, usual).length < valuesIn(curve.value, right).length;
  const chosen = half ? right : usual;
  const width = chosen[1] - chosen[0];
  const x: Interval = near < chosen[0] || near > chosen[1] ? [near - width / 2, near + width / 2] : chosen;
  return { x, y: fittingY(curve.value, x), below: fittingY(curve.slope, x, 0.2) };
}

function curveOf({ f: text, by, at }: LabState): FormulaCurve {
  const f = labFunction(text);
  return curveAlong(f, movedOf(f, by), at);
}

function placeOf({ f: text, by: wished, at }: LabState): number {
  const f = labFunction(text);
  const by = movedOf(f, wished);
  return pointOf(f, by, at)[by] ?? 1;
}
