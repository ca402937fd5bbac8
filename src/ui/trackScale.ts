/** How a quantity lies along the track of a slider: evenly, or by powers of ten for one that runs through magnitudes. */
import { onGrid } from './stepKeys.ts';

export interface TrackScale {
  readonly min: number;
  readonly max: number;
  /** The step of the arrow keys in a number field. */
  readonly step: number;
  /** Ends of the track, and one arrow key on it, in positions. */
  readonly track: { readonly from: number; readonly to: number; readonly keyStep: number };
  readonly position: (value: number) => number;
  /** The value at a position, rounded to what a hand can mean; `before` is the value it had. */
  readonly valueAt: (position: number, before: number) => number;
}

/**
 * Even: positions are values.
 * @param step one arrow key; a drag goes by tenths of it.
 */
export function evenScale(min: number, max: number, step: number): TrackScale {
  return {
    min,
    max,
    step,
    track: { from: min, to: max, keyStep: step },
    position: (value) => value,
    valueAt: (position) => Math.min(max, Math.max(min, onGrid(position, step / 10))),
  };
}

/**
 * By powers of ten, for a quantity of either sign that is never zero: the track holds its size and keeps its sign.
 * Values have two significant digits; an arrow key is a tenth of a power of ten.
 */
export function powerScale(min: number, max: number): TrackScale {
  return {
    min: -max,
    max,
    step: min,
    track: { from: Math.log10(min), to: Math.log10(max), keyStep: 0.1 },
    position: (value) => Math.log10(Math.abs(value)),
    valueAt: (position, before) => {
      const size = Math.min(max, Math.max(min, Number((10 ** position).toPrecision(2))));
      return before < 0 ? -size : size;
    },
  };
}
