/** x → u → y on three number lines. What a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { isFormulaIn } from '../typed-function.ts';

const number = v.pipe(v.number(), v.finite());
const inX = v.pipe(v.string(), v.maxLength(400), v.check(isFormulaIn(['x']), 'Not a formula in x.'));
const inU = v.pipe(v.string(), v.maxLength(400), v.check(isFormulaIn(['u']), 'Not a formula in u.'));
const nudge = v.pipe(
  number,
  v.check((dx) => Math.abs(dx) >= 1e-9 && Math.abs(dx) <= 100, 'A nudge is not zero and at most 100.'),
);
const interval = v.pipe(
  v.tuple([number, number]),
  v.check(([from, to]) => from < to, 'An interval runs from a smaller to a larger number.'),
);
const preset = v.strictObject({
  g: inX,
  f: inU,
  at: v.exactOptional(number),
  range: v.exactOptional(interval),
});

const props = v.strictObject({
  /** The inner function u = g(x) and the outer function y = f(u) at the start. */
  g: v.optional(inX, 'x^2+1'),
  f: v.optional(inU, 'u^3'),
  /** x at the start, and how far it can be dragged; found by the domain where it is not given. */
  at: v.optional(number, 1),
  range: v.exactOptional(interval),
  /** The nudge Δx at the start. */
  dx: v.optional(nudge, 0.1),
  /** Pairs of functions to choose from. */
  presets: v.optional(v.array(preset), []),
});

const state = v.object({ g: inX, f: inU, x: number, dx: nudge });

export type CompositionProps = v.InferOutput<typeof props>;
export type CompositionState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'composition',
  title: { en: 'Two functions in a row: the rates multiply', zh: '复合函数：变化率相乘' },
  props,
  state,
  initial: ({ g, f, at, dx }) => ({ g, f, x: at, dx }),
  quantities: ['x', 'u', 'y', 'du/dx', 'dy/du', 'dy/dx', 'delta-x', 'delta-u', 'delta-y'],
  examples: [
    {
      title: { en: 'Gears of 2 and 3', zh: '2 倍与 3 倍的齿轮' },
      props: { g: '2x', f: '3u', at: 0.4, range: [-1, 1], dx: 0.2 },
    },
    {
      title: { en: 'Powers, exponentials, sines', zh: '幂、指数与正弦' },
      props: {
        g: 'x^2+1',
        f: 'u^3',
        at: 1,
        presets: [
          { g: 'x^2+1', f: 'u^3', at: 1, range: [-1.2, 1.5] },
          { g: 'x^2', f: 'e^u', at: 1, range: [-1.2, 1.2] },
          { g: 'x^2', f: 'sin(u)', at: 1, range: [0, 2.5] },
        ],
      },
    },
    {
      title: { en: 'Where the rule does not apply', zh: '法则不适用的地方' },
      props: { g: 'x^2', f: '|u-1|', at: 1, range: [-1.5, 1.5] },
    },
  ],
});
