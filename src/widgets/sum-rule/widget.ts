/** The sum, the difference and a multiple: heights stack, and so do slopes. What a lesson may say and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { formula, number, pairProps, pairState } from '../two-functions/schema.ts';

/** The track of the factor c; a typed one may go further. */
export const factors = { min: -3, max: 3, far: 100 } as const;
const factor = v.pipe(number, v.minValue(-factors.far), v.maxValue(factors.far));
/** u + v, u − v, or c·u. */
const made = v.picklist(['sum', 'difference', 'multiple']);

const props = v.strictObject({
  u: v.optional(formula, 'x^2'),
  v: v.optional(formula, '3x+5'),
  at: v.optional(number, 1),
  made: v.optional(made, 'sum'),
  /** The factor at the start. */
  c: v.optional(factor, 2),
  ...pairProps,
});

const state = v.object({ ...pairState, made, c: factor });

export type SumProps = v.InferOutput<typeof props>;
export type SumState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'sum-rule',
  title: { en: 'Heights stack, and slopes stack', zh: '高度相加，斜率也相加' },
  props,
  state,
  initial: ({ u, v, at, made, c }) => ({ u, v, x: at, made, c }),
  quantities: ['x', 'c', 'u', 'v', 'y', 'du/dx', 'dv/dx', 'slope'],
  examples: [
    {
      title: { en: 'A parabola and a line', zh: '抛物线与直线' },
      props: { u: 'x^2', v: '3x+5', at: 1, range: [-4, 3] },
    },
    {
      title: { en: 'The difference of two waves', zh: '两个波之差' },
      props: { u: 'sin(x)', v: 'sin(3x)/3', at: 0.7, made: 'difference', range: [-4, 4] },
    },
    {
      title: { en: 'A constant times a function', zh: '常数乘函数' },
      props: { u: 'sin(x)', c: -2, made: 'multiple', range: [-4, 4] },
    },
    {
      title: { en: 'Differentiable where its terms are not', zh: '和可导，各项不可导' },
      props: { u: '|x|', v: '-|x|', at: 0, range: [-2, 2] },
    },
  ],
});
