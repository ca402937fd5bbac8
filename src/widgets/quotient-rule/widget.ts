/** The quotient u/v, with numerator and denominator pulling at it. What a lesson may say and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { formula, number, pairProps, pairState } from '../two-functions/schema.ts';

const props = v.strictObject({
  /** Numerator and denominator at the start. */
  u: v.optional(formula, 'x^2'),
  v: v.optional(formula, 'x+1'),
  at: v.optional(number, 1),
  ...pairProps,
});

const state = v.object(pairState);

export type QuotientProps = v.InferOutput<typeof props>;
export type QuotientState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'quotient-rule',
  title: { en: 'Numerator and denominator pull against each other', zh: '分子与分母的较量' },
  props,
  state,
  initial: ({ u, v, at }) => ({ u, v, x: at }),
  quantities: ['x', 'u', 'v', 'y', 'du/dx', 'dv/dx', "u'v", "-uv'", 'numerator', 'v^2', 'slope'],
  examples: [
    { title: { en: 'A pole between two level places', zh: '两个水平点之间的无穷间断点' }, props: { range: [-5, 4] } },
    {
      title: { en: 'The tangent function as a quotient', zh: '把正切函数写成商' },
      props: { u: 'sin(x)', v: 'cos(x)', at: 0.6, range: [-4, 4] },
    },
    {
      title: { en: 'A logarithm over $x$', zh: '对数除以 $x$' },
      props: { u: 'ln(x)', v: 'x', at: 1, range: [0.2, 6] },
    },
    {
      title: { en: 'A hole: $x$ squared over $x$', zh: '缺一个点：$x$ 平方除以 $x$' },
      props: { u: 'x^2', v: 'x', at: 0, range: [-2, 2] },
    },
  ],
});
