/** Softmax: any numbers become shares that add up to 1. What a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';

const number = v.pipe(v.number(), v.finite());
export const mostInputs = 5;
/** How far a typed input or shift may lie. */
export const far = 1000;
const input = v.pipe(number, v.minValue(-far), v.maxValue(far));
const inputs = v.pipe(v.array(input), v.minLength(2), v.maxLength(mostInputs));
/** The track of the temperature; a typed one may go further, but not to 0. */
export const temperatures = { min: 0.1, max: 10, far: 1000 } as const;
const temperature = v.pipe(number, v.minValue(0.01), v.maxValue(temperatures.far));

const props = v.strictObject({
  /** The inputs at the start; their number stays. */
  inputs: v.optional(inputs, [1, 2, 3]),
  temperature: v.optional(temperature, 1),
  /** Whether the Jacobian matrix is shown at the start. */
  jacobian: v.optional(v.boolean(), false),
});

const state = v.object({ inputs, shift: input, temperature, jacobian: v.boolean() });

export type SoftmaxWidgetState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'softmax',
  title: { en: 'Softmax: numbers become probabilities', zh: 'Softmax：把一组数变成概率' },
  props,
  state,
  initial: ({ inputs, temperature, jacobian }) => ({ inputs, shift: 0, temperature, jacobian }),
  quantities: ['input', 'output', 'sum', 'shift', 'temperature', 'jacobian'],
  examples: [
    { title: { en: 'Three classes', zh: '三个类别' }, props: {} },
    {
      title: { en: 'Five classes, nearly alike', zh: '五个类别，几乎相同' },
      props: { inputs: [0.2, -0.1, 0, 0.3, 0.1], temperature: 0.5 },
    },
    { title: { en: 'With the Jacobian matrix', zh: '带雅可比矩阵' }, props: { inputs: [1, 2, 3], jacobian: true } },
  ],
});
