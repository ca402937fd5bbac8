/** The slope meter: gradient descent on a mountain road or in a landscape. What a lesson may say and a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { isFormulaIn } from '../typed-function.ts';

/** How far a descent may be taken. */
export const limits = { maxSteps: 200, maxRuns: 30 } as const;
export const rates = { min: 0.001, max: 100 } as const;
/** How far a typed place may lie. */
export const far = 1000;

const number = v.pipe(v.number(), v.finite(), v.minValue(-far), v.maxValue(far));
const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const formula = (variables: readonly string[], message: string) =>
  v.pipe(v.string(), v.maxLength(400), v.check(isFormulaIn(variables), message));
const road = formula(['x'], 'No formula in x.');
const landscape = formula(['x', 'y'], 'No formula in x and y.');
const view = v.picklist(['road', 'landscape']);
const rate = v.pipe(v.number(), v.minValue(rates.min), v.maxValue(rates.max));
const nudge = v.pipe(number, v.minValue(-10), v.maxValue(10));

const props = v.strictObject({
  view: v.optional(view, 'road'),
  road: v.optional(road, 'x^4/4 - x^2 + x/4 + 2'),
  landscape: v.optional(landscape, 'x^4/4 - x^2 + x/4 + y^2'),
  /** Where the car is dropped at the start; y counts in a landscape. */
  x: v.optional(number, 2.2),
  y: v.optional(number, 1.5),
  rate: v.optional(rate, 0.1),
  /** Whether a nudge is shown at the start: on a road only. */
  sensing: v.optional(v.boolean(), false),
  dx: v.optional(nudge, 0.1),
});

const state = v.object({
  view,
  road,
  landscape,
  /** Where the steps begin. */
  x: number,
  y: number,
  /** The learning rate of the next step. */
  rate,
  sensing: v.boolean(),
  dx: nudge,
  /** The steps taken, and at which of them the car stands. */
  runs: v.pipe(
    v.array(v.tuple([rate, whole(1, limits.maxSteps)])),
    v.maxLength(limits.maxRuns),
    v.check((list) => list.reduce((sum, [, count]) => sum + count, 0) <= limits.maxSteps, 'Too many steps.'),
  ),
  at: whole(0, limits.maxSteps),
});

export type GpsState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'gradient-gps',
  title: { en: 'Downhill with a slope meter', zh: '带着坡度计下山' },
  props,
  state,
  initial: (given) => ({ ...given, runs: [], at: 0 }),
  quantities: ['x', 'y', 'value', 'slope', 'gradient', 'steepness', 'step', 'dx', 'dy', 'predicted', 'error'],
  examples: [
    { title: { en: 'A mountain road with two valleys', zh: '有两个山谷的山路' }, props: {} },
    { title: { en: 'A learning rate too large', zh: '过大的学习率' }, props: { road: 'x^2', x: 1, rate: 1.1 } },
    {
      title: { en: 'A nudge and what the slope says', zh: '微小的改变与斜率的预测' },
      props: { road: 'x^2', x: 1, sensing: true },
    },
    {
      title: { en: 'A landscape with two valleys', zh: '有两个山谷的地形' },
      props: { view: 'landscape', x: 2, y: 1.8 },
    },
  ],
});
