/** The network of lesson 6, forwards and backwards. What a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { maxRuns, maxSteps } from './limits.ts';
import { quantities } from './quantities.ts';

const number = v.pipe(v.number(), v.finite(), v.minValue(-1e9), v.maxValue(1e9));
const stepIndex = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(quantities.length));
const decimals = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(12));
const rate = v.pipe(v.number(), v.minValue(0.001), v.maxValue(1000));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxSteps));
const runs = v.pipe(
  v.array(v.tuple([rate, count])),
  v.maxLength(maxRuns),
  v.check((list) => list.reduce((sum, [, length]) => sum + length, 0) <= maxSteps, 'Too many steps.'),
);
/** What stands below the picture. */
const part = v.picklist(['steps', 'ledger', 'descent']);

const props = v.strictObject({
  x: v.optional(number, 1),
  w1: v.optional(number, 0.5),
  b1: v.optional(number, 0.2),
  w2: v.optional(number, 0.8),
  b2: v.optional(number, 0.1),
  t: v.optional(number, 0.9),
  /** How many of the thirteen steps are done at the start. */
  step: v.optional(stepIndex, quantities.length),
  part: v.optional(part, 'steps'),
  /** What the ledger carries at the start. */
  decimals: v.optional(decimals, 3),
  /** The learning rate at the start. */
  rate: v.optional(rate, 1),
});

const state = v.object({
  x: number,
  w1: number,
  b1: number,
  w2: number,
  b2: number,
  t: number,
  step: stepIndex,
  part,
  decimals,
  rate,
  /** Steps of gradient descent from these inputs, and at which of them the network stands. */
  runs,
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxSteps)),
});

export type NetworkState = v.InferOutput<typeof state>;
export type Part = NetworkState['part'];

export const widget = /* @__PURE__ */ defineWidget({
  id: 'two-layer-network',
  title: { en: 'A two-layer network, forward and backward', zh: '两层网络：前向传播与反向传播' },
  props,
  state,
  initial: (given) => ({ ...given, runs: [], at: 0 }),
  quantities,
  examples: [
    { title: { en: 'The example of the lesson', zh: '课文中的例子' }, props: {} },
    { title: { en: 'Step by step', zh: '一步一步算' }, props: { step: 0, w1: -0.4, w2: 1.5, t: 0.2 } },
    { title: { en: 'What rounding does', zh: '舍入的影响' }, props: { part: 'ledger' } },
    { title: { en: 'Learning by gradient descent', zh: '用梯度下降学习' }, props: { part: 'descent', rate: 2 } },
  ],
});
