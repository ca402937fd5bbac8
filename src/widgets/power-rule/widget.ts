/** Powers xⁿ and their derivatives. What a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { number, step as stepOfX } from '../two-functions/schema.ts';

/** The track of n; a typed one may go further. */
export const exponents = { min: -3, max: 5, far: 20 } as const;
/** How far x goes. */
export const places = { min: -4, max: 4 } as const;
const exponent = v.pipe(number, v.minValue(-exponents.far), v.maxValue(exponents.far));
const place = v.pipe(number, v.minValue(places.min), v.maxValue(places.max));
/** How many lines the numerical check has. */
export const lineCount = 5;
/** The two graphs; the square or cube that grows; a difference quotient line by line. */
const view = v.picklist(['graphs', 'growth', 'check']);
const lines = v.pipe(number, v.integer(), v.minValue(0), v.maxValue(lineCount));

const props = v.strictObject({
  /** The exponent, x, and the step h at the start. */
  n: v.optional(exponent, 2),
  at: v.optional(place, 3),
  h: v.optional(stepOfX, 0.001),
  view: v.optional(view, 'graphs'),
});

const state = v.object({
  n: exponent,
  x: place,
  h: stepOfX,
  view,
  /** How many lines of the check are to be seen. */
  lines,
});

export type PowerProps = v.InferOutput<typeof props>;
export type PowerState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'power-rule',
  title: { en: 'Powers and their derivatives', zh: '幂函数及其导数' },
  props,
  state,
  initial: ({ n, at, h, view }) => ({ n, x: at, h, view, lines: 0 }),
  quantities: [
    'n',
    'x',
    'y',
    'slope',
    'h',
    'second-y',
    'difference',
    'quotient',
    'error',
    'gain',
    'part-1',
    'part-1/h',
    'part-1-limit',
    'part-2',
    'part-2/h',
    'part-2-limit',
    'part-3',
    'part-3/h',
    'part-3-limit',
  ],
  examples: [
    { title: { en: 'Curve and derivative', zh: '曲线与导数' }, props: { n: 3, at: 1 } },
    { title: { en: 'The growing square', zh: '长大的正方形' }, props: { n: 2, at: 3, h: 0.5, view: 'growth' } },
    { title: { en: 'The growing cube', zh: '长大的立方体' }, props: { n: 3, at: 2, h: 0.5, view: 'growth' } },
    { title: { en: 'A numerical check', zh: '数值验证' }, props: { n: 2, at: 3, h: 0.001, view: 'check' } },
    { title: { en: 'One over $x$', zh: '$x$ 分之一' }, props: { n: -1, at: 0.5 } },
    { title: { en: 'The square root', zh: '平方根' }, props: { n: 0.5, at: 1 } },
  ],
});
