/** One neuron and the three factors of ∂L/∂w₁. What a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';

/** What is far beyond every picture is refused, so that a link cannot bring it. */
const number = v.pipe(v.number(), v.finite(), v.minValue(-100), v.maxValue(100));

const inputs = { x1: number, x2: number, w1: number, w2: number, b: number, t: number };

/** The numbers of lesson 4 where nothing else is said. */
const props = v.strictObject({
  x1: v.optional(number, 2),
  x2: v.optional(number, 1),
  w1: v.optional(number, 0.5),
  w2: v.optional(number, -1),
  b: v.optional(number, 0),
  t: v.optional(number, 1),
});

const state = v.object(inputs);

export type NeuronState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'neuron',
  title: { en: 'One neuron, one path, three factors', zh: '一个神经元，一条路径，三个因子' },
  props,
  state,
  initial: (start) => start,
  quantities: ['z', 'a', 'L', 'dL/da', 'da/dz', 'dz/dw1', 'dL/dw1'],
  examples: [
    { title: { en: 'The numbers of lesson 4', zh: '第 4 课的数字' }, props: {} },
    { title: { en: 'Saturated: the middle factor is almost zero', zh: '饱和：中间的因子几乎为零' }, props: { b: 5 } },
    { title: { en: 'No input, no gradient', zh: '输入为零，梯度为零' }, props: { x1: 0, t: 0 } },
  ],
});
