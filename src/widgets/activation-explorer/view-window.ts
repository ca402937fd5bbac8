/** The part of the plane that is shown: x as the lesson says, y by what the shown functions do there, far rises let go. */
import type { Interval } from '../../plot/index.ts';
import { activation } from './activations.ts';
import type { ReadingState } from './model.ts';

/** Values beyond these are let go: a function that rises without bound would flatten the others. */
const bounds: Interval = [-1.6, 3.4];
const samples = 120;
/** While σ becomes tanh, 2σ(2x) is the highest curve. */
const ofMorph: Interval = [-1.3, 2.25];

export function valueWindow(state: Omit<ReadingState, 'x' | 'front'>, x: Interval, morphing: boolean): Interval {
  if (morphing) return ofMorph;
  return around(state, x, (id, at) => activation(id).value(at, state.alpha), [0.12, 0.1]);
}

export function slopeWindow(state: Omit<ReadingState, 'x' | 'front'>, x: Interval, morphing: boolean): Interval {
  if (morphing) return [-0.3, 1.15];
  return around(state, x, (id, at) => activation(id).slope(at, state.alpha), [0.27, 0.14]);
}

/** @param [below, above] what is left free there, as shares of the height; the numbers of the x axis stand below */
function around(
  { shown }: Pick<ReadingState, 'shown'>,
  [from, to]: Interval,
  f: (id: string, x: number) => number,
  [below, above]: Interval,
): Interval {
  let [low, high] = [0, 0.2];
  for (const id of shown) {
    for (let i = 0; i <= samples; i += 1) {
      const y = f(id, from + ((to - from) * i) / samples);
      if (y < low) low = y;
      if (y > high) high = y;
    }
  }
  low = Math.max(low, bounds[0]);
  high = Math.min(high, bounds[1]);
  const size = high - low;
  return [low - below * size, high + above * size];
}
