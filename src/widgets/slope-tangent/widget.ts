/** The slope of a curve at a point: tangent, secant, derivative. What a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { isFormula } from '../formula-curve.ts';

const number = v.pipe(v.number(), v.finite());
const formula = v.pipe(v.string(), v.maxLength(400), v.check(isFormula, 'Not a formula in x.'));
/** The step of the secant: of either sign, never zero. */
const step = v.pipe(
  number,
  v.check((h) => Math.abs(h) >= 1e-12 && Math.abs(h) <= 1e3, 'A step is not zero and at most 1000.'),
);
const interval = v.pipe(
  v.tuple([number, number]),
  v.check(([from, to]) => from < to, 'An interval runs from a smaller to a larger number.'),
);
const view = v.strictObject({ x: interval, y: v.exactOptional(interval) });
const preset = v.union([
  formula,
  v.strictObject({ f: formula, at: v.exactOptional(number), view: v.exactOptional(view) }),
]);

const props = v.strictObject({
  /** The function at the start. */
  f: v.optional(formula, 'x^2'),
  /** The point at the start. */
  at: v.optional(number, 1),
  /** The step of the secant at the start. */
  h: v.optional(step, 1),
  /** Functions to choose from: a formula, or one with its own point and view. */
  presets: v.optional(v.array(preset), []),
  /** The window; y is chosen by the curve where it is not given, and both for a formula that the reader types. */
  view: v.exactOptional(view),
  /** Whether f′ is shown below at the start. */
  derivative: v.optional(v.boolean(), false),
  /** Whether the secant is shown at the start. */
  secant: v.optional(v.boolean(), true),
});

const state = v.object({
  f: formula,
  x: number,
  h: step,
  secant: v.boolean(),
  derivative: v.boolean(),
  /** The middle of the window, once the reader has typed an x outside of it. */
  centre: v.exactOptional(number),
});

export type SlopeTangentProps = v.InferOutput<typeof props>;
export type SlopeTangentState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'slope-tangent',
  title: { en: 'The slope of a curve at a point', zh: '曲线在一点处的斜率' },
  props,
  state,
  initial: ({ f, at, h, secant, derivative }) => ({ f, x: at, h, secant, derivative }),
  quantities: ['x', 'y', 'slope', 'left-slope', 'right-slope', 'convention', 'h', 'second-y', 'secant-slope', 'error'],
  parts: ['tangent', 'secant', 'triangle'],
  examples: [
    {
      title: { en: 'Secant and tangent', zh: '割线与切线' },
      props: {
        f: 'x^2',
        at: 1.5,
        h: 0.9,
        presets: ['x^2', 'x^3', 'sin(x)', 'e^x'],
        view: { x: [-3, 3], y: [-1, 9] },
      },
    },
    {
      title: { en: 'The derivative as a function', zh: '导数也是函数' },
      props: { f: 'sin(x)', at: 1, secant: false, derivative: true, presets: ['sin(x)', 'cos(x)', 'tan(x)'] },
    },
    {
      title: { en: 'Kinks, gaps and poles', zh: '折点、间断与无穷' },
      props: { f: '|x|', at: 0, h: 1, presets: ['|x|', '1/x', 'ln(x)', 'x^x', 'sqrt(x)', 'cbrt(x)', 'step(x)'] },
    },
    {
      title: { en: 'A numerical check', zh: '数值验证' },
      props: { f: 'x^2', at: 3, h: 0.001, presets: ['x^2', 'x^3', 'x^(-1)', 'sqrt(x)'] },
    },
  ],
});
