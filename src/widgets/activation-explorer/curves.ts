/** One shown function as the plot takes it: value and slope as functions of x, with their breaks in a window. */
import { useMemo } from 'react';

import type { CurveBreaks, Interval } from '../../plot/index.ts';
import { activation } from './activations.ts';

export interface PlotCurve {
  readonly id: string;
  readonly letter: string;
  readonly of: (x: number) => number;
  readonly breaks: CurveBreaks;
}

export type Which = 'value' | 'slope';

/** @param alpha reaches only functions that take it, so that the others stay the same objects while it moves */
export function curveOf(id: string, which: Which, alpha: number, [from, to]: Interval): PlotCurve {
  const one = activation(id);
  const list = one.breaks
    .filter(({ at }) => at > from && at < to)
    .map((found) => {
      if (which === 'value') return found;
      const { left, right } = one.at(found.at, alpha);
      return { at: found.at, left, right };
    });
  return {
    id,
    letter: which === 'value' ? one.letter : `${one.letter}'`,
    of: which === 'value' ? (x) => one.value(x, alpha) : (x) => one.slope(x, alpha),
    breaks: { list, complete: true },
  };
}

export function useCurve(id: string, which: Which, alpha: number, range: Interval): PlotCurve {
  return useMemo(() => curveOf(id, which, alpha, range), [id, which, alpha, range]);
}
