/** The growing rectangle u·v. What a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { formula, number, pairProps, pairState, step } from '../two-functions/schema.ts';

const props = v.strictObject({
  /** The sides, and x and its step, at the start. */
  u: v.optional(formula, 'x^2'),
  v: v.optional(formula, 'e^x'),
  at: v.optional(number, 1),
  h: v.optional(step, 0.25),
  ...pairProps,
});

const state = v.object({ ...pairState, h: step });

export type ProductProps = v.InferOutput<typeof props>;
export type ProductState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'product-rule',
  title: { en: 'The product rule as a growing rectangle', zh: '乘积法则：长大的矩形' },
  props,
  state,
  initial: ({ u, v, at, h }) => ({ u, v, x: at, h }),
  quantities: [
    'x',
    'h',
    'u',
    'v',
    'area',
    'du',
    'dv',
    'strip-u',
    'strip-v',
    'corner',
    'gain',
    'strip-u/h',
    'strip-v/h',
    'corner/h',
    'quotient',
    'du/dx',
    'dv/dx',
    "u'v",
    "uv'",
    'corner-limit',
    'slope',
  ],
  parts: ['strip-u', 'strip-v', 'corner'],
  examples: [
    {
      title: { en: 'A power times an exponential', zh: '幂函数乘指数函数' },
      props: {
        u: 'x^2',
        v: 'e^x',
        at: 1,
        range: [0, 1.5],
        presets: [
          { u: 'x^2', v: 'e^x', at: 1, range: [0, 1.5] },
          { u: 'x', v: 'x', at: 1.2, range: [0, 2] },
          { u: '3-x', v: 'x', at: 1, range: [0, 3] },
          { u: 'x', v: 'sin(x)', at: 1, range: [-3, 3] },
        ],
      },
    },
    {
      title: { en: 'One side shrinks while the other grows', zh: '一边变短，一边变长' },
      props: { u: '3-x', v: 'x', at: 1, range: [0, 3] },
    },
    {
      title: { en: 'Negative sides: an area with a sign', zh: '边为负：带符号的面积' },
      props: { u: 'x', v: 'x^2-1', at: -0.5, h: 0.2, range: [-1.5, 1.5] },
    },
    {
      title: { en: 'A side without a derivative', zh: '一边不可导' },
      props: { u: '|x|', v: 'x', at: 0, h: 0.5, range: [-2, 2] },
    },
  ],
});
