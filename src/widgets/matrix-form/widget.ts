/** One layer in matrices: its gradients, the products that give them, and those that do not. Lesson's words and reader's changes. */
import * as v from 'valibot';

import { activations } from '../../practice/index.ts';
import { defineWidget } from '../contract.ts';

/** What is asked for: ∂L/∂z first, then the three gradients. */
export const targets = ['dz', 'dW', 'db', 'dx'] as const;
export const maxSize = 4;
export const maxSamples = 3;

const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxSize));
const samples = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxSamples));
const activation = v.picklist(activations);
const target = v.picklist(targets);
const entry = v.pipe(v.number(), v.finite(), v.minValue(-100), v.maxValue(100));
/** An entry of a given matrix, W, x, b or t, counted from 0: `W_0_1`. */
const entryName = v.pipe(v.string(), v.regex(/^[Wxbt]_[0-3]_[0-3]$/));
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxSize - 1));

const props = v.strictObject({
  /** How many inputs, neurons and samples there are at the start. */
  n: v.optional(size, 3),
  m: v.optional(size, 2),
  samples: v.optional(samples, 1),
  activation: v.optional(activation, 'sigmoid'),
  target: v.optional(target, 'dz'),
  /** The product on show, by its id in `products.ts`; the right one where it has none of this name. */
  attempt: v.optional(v.string(), ''),
});

const state = v.object({
  n: size,
  m: size,
  samples,
  activation,
  target,
  attempt: v.string(),
  /** The entry of the result that is looked at, counted from 0. */
  row: place,
  column: place,
  /** The given entry that the slider moves. */
  entry: entryName,
  /** What the reader has changed of the given matrices. */
  changed: v.record(entryName, entry),
});

export type MatrixState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'matrix-form',
  title: { en: 'The gradients of one layer', zh: '一层的梯度' },
  props,
  state,
  initial: (given) => ({ ...given, row: 0, column: 0, entry: 'W_0_0', changed: {} }),
  quantities: ['W', 'x', 'b', 't', 'z', 'a', 'L', 'dL/da', 'slope', 'dL/dz', 'dL/dW', 'dL/db', 'dL/dx', 'product'],
  examples: [
    { title: { en: 'Entry by entry', zh: '逐个元素相乘' }, props: {} },
    { title: { en: 'A column times a row', zh: '一列乘以一行' }, props: { target: 'dW' } },
    {
      title: { en: 'A square weight matrix cannot warn', zh: '方阵不会报警' },
      props: { n: 2, m: 2, target: 'dx', attempt: 'W-dz' },
    },
    {
      title: { en: 'A batch of three samples', zh: '一批三个样本' },
      props: { samples: 3, target: 'dW', activation: 'tanh' },
    },
  ],
});
