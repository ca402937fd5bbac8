/** What every widget about two functions u and v of x takes from a lesson and keeps of the reader. */
import * as v from 'valibot';

import { isFormula } from '../formula-curve.ts';

export const number = v.pipe(v.number(), v.finite());
export const formula = v.pipe(v.string(), v.maxLength(400), v.check(isFormula, 'Not a formula in x.'));
const interval = v.pipe(
  v.tuple([number, number]),
  v.check(([from, to]) => from < to, 'An interval runs from a smaller to a larger number.'),
);
/** The step Δx, or h: of either sign, never zero. */
export const step = v.pipe(
  number,
  v.check((h) => Math.abs(h) >= 1e-9 && Math.abs(h) <= 100, 'A step is not zero and at most 100.'),
);

const preset = v.strictObject({
  u: formula,
  v: formula,
  at: v.exactOptional(number),
  range: v.exactOptional(interval),
});

/** Entries of `props`; the functions and x at the start have defaults that each widget gives. */
export const pairProps = {
  /** How far x can go; found by the domain where it is not given. */
  range: v.exactOptional(interval),
  /** Pairs to choose from, each with its own x and range. */
  presets: v.optional(v.array(preset), []),
};

/** Entries of `state`. */
export const pairState = { u: formula, v: formula, x: number };

export interface PairProps {
  readonly u: string;
  readonly v: string;
  readonly at: number;
  readonly range?: readonly [number, number];
  readonly presets: readonly v.InferOutput<typeof preset>[];
}

export interface PairState {
  readonly u: string;
  readonly v: string;
  readonly x: number;
}
