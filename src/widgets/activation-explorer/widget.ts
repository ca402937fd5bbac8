/** Activation functions over each other, with their derivatives. What a lesson may say about them and what a reader may change. */
import * as v from 'valibot';

import { ops } from '../../autodiff/index.ts';
import { defineWidget } from '../contract.ts';

const number = v.pipe(v.number(), v.finite());
/** An op with a range is an activation. */
const isActivation = (id: string) => ops.some((op) => op.id === id && op.range !== undefined);
const activationId = v.pipe(v.string(), v.check(isActivation, 'Not an activation of the op table.'));
const someIds = v.pipe(v.array(activationId), v.minLength(1), v.maxLength(40));
/** The slope of a leaky function for negative x. */
const slopeBelow = v.pipe(number, v.minValue(0), v.maxValue(1));
const interval = v.pipe(
  v.tuple([number, number]),
  v.check(([from, to]) => from < to, 'An interval runs from a smaller to a larger number.'),
);

/** What is looked at besides values and slopes. */
const lens = v.picklist(['slopes', 'saturation', 'tanh', 'derivation']);

/** How far it is from σ to tanh: one for each of the three moves (`morph.ts`). */
export const wayLength = 3;

/** How many layers a chain has at most. */
export const mostLayers = 20;
const layers = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostLayers));

/** How many lines the derivations of σ′ and of tanh′ have (`routes.ts`). */
export const sigmoidLines = 6;
export const tanhLines = 5;
const line = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const props = v.strictObject({
  /** The functions shown at the start, by their op ids; the first of them in front. */
  show: v.optional(someIds, ['sigmoid', 'tanh', 'relu', 'leakyrelu']),
  /** x at the start. */
  at: v.optional(number, 1),
  alpha: v.optional(slopeBelow, 0.1),
  lens: v.optional(lens, 'slopes'),
  layers: v.optional(layers, 5),
  /** The window along x. */
  range: v.optional(interval, [-6, 6]),
});

const state = v.object({
  shown: someIds,
  /** The function in front; the first shown one where it is not shown. */
  front: activationId,
  x: number,
  alpha: slopeBelow,
  lens,
  layers,
  /** How far σ has become tanh: 0 to 3. */
  way: v.pipe(number, v.minValue(0), v.maxValue(wayLength)),
  /** How many lines of each derivation are uncovered. */
  line: line(sigmoidLines),
  tanhLine: line(tanhLines),
});

export type ExplorerProps = v.InferOutput<typeof props>;
export type ExplorerState = v.InferOutput<typeof state>;
export type Lens = ExplorerState['lens'];

export const widget = /* @__PURE__ */ defineWidget({
  id: 'activation-explorer',
  title: { en: 'Activation functions and their derivatives', zh: '激活函数及其导数' },
  props,
  state,
  initial: ({ show, at, alpha, lens, layers }) => ({
    shown: show,
    front: show[0] ?? 'sigmoid',
    x: at,
    alpha,
    lens,
    layers,
    way: 0,
    line: 1,
    tanhLine: 1,
  }),
  quantities: [
    'x',
    'value',
    'derivative',
    'left-slope',
    'right-slope',
    'convention',
    'layers',
    'product',
    'best-product',
    'line-value',
  ],
  examples: [
    { title: { en: 'The four of lesson 5', zh: '第 5 课的四个函数' }, props: {} },
    {
      title: { en: 'Saturation of the sigmoid', zh: 'Sigmoid 函数的饱和' },
      props: { show: ['sigmoid'], at: 2, lens: 'saturation' },
    },
    {
      title: { en: 'Kinks', zh: '折点' },
      props: { show: ['leakyrelu', 'relu', 'hardsigmoid'], at: 0, alpha: 0.25, range: [-4, 4] },
    },
    {
      title: { en: 'tanh, made from a sigmoid', zh: '由 Sigmoid 函数得到 tanh' },
      props: { show: ['tanh', 'sigmoid'], at: 0.5, lens: 'tanh', range: [-5, 5] },
    },
    {
      title: { en: 'Smooth relatives of ReLU', zh: 'ReLU 的光滑近亲' },
      props: { show: ['gelu', 'relu', 'elu', 'softplus', 'silu', 'mish'], at: -1, range: [-5, 5] },
    },
  ],
});
