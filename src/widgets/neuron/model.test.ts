// One path, one product: the neuron against a backpropagation written by hand, and against the gradient of the whole.
import { expect, test } from 'vitest';

import { gradient, parse } from '../../autodiff/index.ts';
import { biasFor, readingOf, type NeuronInputs } from './model.ts';

const source: NeuronInputs = { x1: 2, x2: 1, w1: 0.5, w2: -1, b: 0, t: 1 };

/** The same written out, with no help of the core. */
function byHand({ x1, x2, w1, w2, b, t }: NeuronInputs) {
  const z = w1 * x1 + w2 * x2 + b;
  const a = 1 / (1 + Math.exp(-z));
  return { z, a, L: (a - t) ** 2, lossByOutput: 2 * (a - t), outputBySum: a * (1 - a), sumByWeight: x1 };
}

test('the numbers of the lesson: z = 0, a = 0.5, L = 0.25, and −1 · 0.25 · 2 = −0.5', () => {
  expect(readingOf(source)).toEqual({
    ...source,
    z: 0,
    a: 0.5,
    L: 0.25,
    lossByOutput: -1,
    outputBySum: 0.25,
    sumByWeight: 2,
    product: -0.5,
  });
});

test('changing each input, every number agrees with the one by hand and with the gradient of the whole', () => {
  const whole = parse('(sigmoid(w_1*x_1+w_2*x_2+b)-t)^2');
  for (const name of ['x1', 'x2', 'w1', 'w2', 'b', 't'] as const) {
    for (const value of [-2.5, -0.3, 0, 0.7, 3]) {
      const inputs = { ...source, [name]: value };
      const reading = readingOf(inputs);
      for (const [key, expected] of Object.entries(byHand(inputs))) {
        expect(reading[key as keyof typeof reading], `${key} at ${name} = ${value}`).toBeCloseTo(expected, 12);
      }
      const { x1, x2, w1, w2, b, t } = inputs;
      const { partials } = gradient(whole, { x_1: x1, x_2: x2, w_1: w1, w_2: w2, b, t });
      expect(reading.product).toBeCloseTo(partials['w_1'] ?? NaN, 13);
    }
  }
});

test('far out the neuron is saturated: the middle factor is all but zero, and so is the product', () => {
  const { outputBySum, product } = readingOf({ ...source, b: 20 });
  expect(outputBySum).toBeLessThan(1e-8);
  expect(Math.abs(product)).toBeLessThan(1e-8);
});

test('dragging the point on the curve moves z by the bias alone', () => {
  for (const z of [-4, 0, 0.25, 5]) {
    expect(readingOf({ ...source, b: biasFor(z, source) }).z).toBeCloseTo(z, 10);
  }
});
