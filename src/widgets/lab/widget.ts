/** The lab: any function, and everything the book can say about it. What a reader may change; all of it fits into one address. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { isLabFunction, longest } from './function.ts';

/** How far a number may lie: further out the steps of a plot are lost in rounding. */
export const far = 1e6;
const number = v.pipe(v.number(), v.minValue(-far), v.maxValue(far));
const formula = v.pipe(v.string(), v.maxLength(longest), v.check(isLabFunction, 'Not a formula.'));
const name = v.pipe(v.string(), v.maxLength(40));
const point = v.record(name, number);
/** The way it is looked at, beside the graph: by rules, as a computation, by numbers, as text for elsewhere. */
export const parts = ['rules', 'graph', 'check', 'code'] as const;
export type Part = (typeof parts)[number];
/** The step of the numeric check. */
export const steps = { min: 1e-12, max: 0.1 } as const;

const props = v.strictObject({
  f: v.optional(formula, 'a*sin(x^2)'),
  /** A number for each variable; 1 for those that are not named. */
  at: v.optional(point, {}),
  presets: v.optional(v.array(formula), []),
});

const state = v.object({
  f: formula,
  at: point,
  /** The variable by which it is differentiated and against which it is drawn. */
  by: name,
  /** The middle of the window, once the reader has typed a place outside of it. */
  centre: v.exactOptional(number),
  part: v.picklist(parts),
  h: v.pipe(v.number(), v.minValue(steps.min), v.maxValue(steps.max)),
  /** Of the computation, as `chain-stepper` has them. */
  mode: v.picklist(['values', 'reverse', 'forward']),
  step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  predict: v.boolean(),
});

export type LabProps = v.InferOutput<typeof props>;
export type LabState = v.InferOutput<typeof state>;

function start(f: string, at: LabState['at']): LabState {
  return { f, at, by: 'x', part: 'rules', h: 1e-5, mode: 'reverse', step: 999, predict: false };
}

export const widget = /* @__PURE__ */ defineWidget({
  id: 'lab',
  title: { en: 'One function, every view', zh: '一个函数，多种视角' },
  props,
  state,
  initial: ({ f, at }) => start(f, at),
  quantities: ['x', 'y', 'slope', 'symbolic', 'reverse', 'central', 'central-error', 'central-bound'],
  examples: [
    {
      title: { en: 'Type any function', zh: '输入任意函数' },
      props: {
        f: 'a*sin(x^2)',
        presets: ['a*sin(x^2)', '(x^2+1)^3', 'x^2*e^(-x)', '1/(1+e^(-(w*x+b)))', 'x*y+sin(x)', '|x|'],
      },
    },
    { title: { en: 'A loss and its parameters', zh: '损失与它的参数' }, props: { f: '(sigmoid(w*x+b)-t)^2' } },
  ],
});
