/** A small network that learns in the page. What a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { isActivation } from '../activation-names.ts';
import { defineWidget } from '../contract.ts';
import { patterns } from './data.ts';
import { maxLayers, maxRate, maxRuns, maxSeed, maxSteps, maxUnits, minRate, pointCounts } from './limits.ts';

const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const pattern = v.picklist(patterns);
const points = v.picklist(pointCounts);
const noise = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const seed = whole(0, maxSeed);
const activation = v.pipe(v.string(), v.check(isActivation, 'Not an activation of the op table.'));
const layers = whole(1, maxLayers);
const units = whole(2, maxUnits);
const rate = v.pipe(v.number(), v.minValue(minRate), v.maxValue(maxRate));
const runs = v.pipe(
  v.array(v.tuple([rate, whole(1, maxSteps)])),
  v.maxLength(maxRuns),
  v.check((list) => list.reduce((sum, [, length]) => sum + length, 0) <= maxSteps, 'Too many steps.'),
);

const props = v.strictObject({
  pattern: v.optional(pattern, 'moons'),
  points: v.optional(points, 200),
  /** The standard deviation of what is added to each coordinate. */
  noise: v.optional(noise, 0.1),
  seed: v.optional(seed, 1),
  activation: v.optional(activation, 'tanh'),
  /** Hidden layers, and the neurons in each. */
  layers: v.optional(layers, 2),
  units: v.optional(units, 8),
  rate: v.optional(rate, 0.3),
});

const state = v.object({
  pattern,
  points,
  noise,
  seed,
  activation,
  layers,
  units,
  /** The learning rate of the next step. */
  rate,
  /** The steps taken, and at which of them the network stands. */
  runs,
  at: whole(0, maxSteps),
});

export type PlaygroundState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'network-playground',
  title: { en: 'A network learns', zh: '看网络学习' },
  props,
  state,
  initial: (given) => ({ ...given, runs: [], at: 0 }),
  quantities: ['step', 'loss', 'accuracy', 'gradient-size'],
  examples: [
    { title: { en: 'Two moons', zh: '双月' }, props: {} },
    {
      title: { en: 'Vanishing gradients: three layers with the sigmoid', zh: '梯度消失：三个隐藏层，Sigmoid' },
      props: { pattern: 'circles', activation: 'sigmoid', layers: 3 },
    },
    {
      title: { en: 'A spiral, the hardest of the four', zh: '螺旋：四种图案中最难的一种' },
      props: { pattern: 'spiral', noise: 0.03, rate: 1, points: 400 },
    },
  ],
});
