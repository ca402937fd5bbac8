/** Difference quotients against the exact derivative: what a lesson may say about them and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { isFormulaIn } from '../typed-function.ts';

export const variables = ['x'] as const;

/** The steps that are drawn, from where nothing is left of them to where they are coarse. */
export const steps = { min: 1e-15, max: 0.1 } as const;
/** How far a typed x may lie. */
export const far = 1e6;

const formula = v.pipe(v.string(), v.maxLength(400), v.check(isFormulaIn(variables), 'Not a formula in x.'));
const place = v.pipe(v.number(), v.minValue(-far), v.maxValue(far));
const step = v.pipe(v.number(), v.minValue(steps.min), v.maxValue(steps.max));
const preset = v.union([formula, v.strictObject({ f: formula, at: v.exactOptional(place) })]);

const props = v.strictObject({
  /** The function at the start. */
  f: v.optional(formula, 'e^x'),
  /** The place at the start. */
  at: v.optional(place, 1),
  /** The step at the start. */
  h: v.optional(step, 1e-5),
  /** Functions to choose from: a formula, or one with its own place. */
  presets: v.optional(v.array(preset), []),
});

const state = v.object({ f: formula, x: place, h: step });

export type GradientCheckProps = v.InferOutput<typeof props>;
export type GradientCheckState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'gradient-check',
  title: { en: 'How exact is a difference quotient?', zh: '差商有多准？' },
  props,
  state,
  initial: ({ f, at, h }) => ({ f, x: at, h }),
  quantities: [
    'x',
    'h',
    'exact',
    'forward',
    'forward-error',
    'forward-bound',
    'central',
    'central-error',
    'central-bound',
    'left-slope',
    'right-slope',
  ],
  examples: [
    {
      title: { en: 'The valley between two errors', zh: '两种误差之间的谷底' },
      props: {
        f: 'e^x',
        at: 1,
        h: 1e-5,
        presets: [
          { f: 'e^x', at: 1 },
          { f: 'x^2', at: 3 },
          { f: 'sin(x)', at: 1 },
          { f: 'relu(x)', at: 0 },
        ],
      },
    },
    { title: { en: 'Why 6.001', zh: '为什么是 6.001' }, props: { f: 'x^2', at: 3, h: 1e-3 } },
    { title: { en: 'At a kink', zh: '在折点处' }, props: { f: '|x|', at: 0, h: 1e-4 } },
  ],
});
