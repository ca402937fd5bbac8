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

export function useRange(state: WidgetState<LabState>): Range {
  const near = usePart(state, middleOf);
  const { rested, other } = useMemo(() => {
    const rested = settle(derive(state, curveIn), catchUp);
    // Another formula is another picture, at once.
    const other = derive(state, (now) => (now.f === rested.get().text ? undefined : curveIn(now)));
    return { rested, other };
  }, [state]);
  const last = useLive(rested);
  const curve = useLive(other) ?? last;
  return useMemo(() => rangeOf(curve, near), [curve, near]);
}

/** Half the width of a window. */
const reach = 4;
/** Where to look: the usual place, or further to the right for functions that live there. */
const places: readonly Interval[] = [
  [-4, 4],
  [-1, 7],
];

/** @param middle of the window, where it is not the usual one */
export function rangeOf(curve: FormulaCurve, middle: number | undefined): Range {
  const [usual = [-4, 4], right = [-1, 7]] = places;
  const half = 1.4 * valuesIn(curve.value, usual).length < valuesIn(curve.value, right).length;
  const x: Interval = middle === undefined ? (half ? right : usual) : [middle - reach, middle + reach];
  return { x, y: fittingY(curve.value, x), below: fittingY(curve.slope, x, 0.2) };
}

/** The curve that is drawn: the same object while only its point moves. */
export function curveIn({ f: text, by, at }: LabState): FormulaCurve {
  const f = labFunction(text);
  return curveAlong(f, movedOf(f, by), at);
}

/** Around where the reader went, while the point is there; around a point that came from far off with a link. */
function middleOf(now: LabState): number | undefined {
  const f = labFunction(now.f);
  const by = movedOf(f, now.by);
  const x = pointOf(f, by, now.at)[by] ?? 1;
  if (now.centre !== undefined && Math.abs(x - now.centre) <= reach) return now.centre;
  return x < -reach || x > 7 ? x : undefined;
}
