import { describe, expect, it } from 'vitest';

import { sourceInputs } from './ledger.ts';
import { inputs, numbersOf, type Inputs, type Numbers } from './model.ts';
import { quantities } from './quantities.ts';

/** Computed with 30 digits by other means, and cut to those of a double. */
const exact: Numbers = {
  z1: 0.7,
  a1: 0.668187772168166,
  z2: 0.634550217734533,
  a2: 0.653520493078959,
  L: 0.0303760736660198,
  'dL/da2': -0.246479506921041,
  'dL/dz2': -0.0558107141697298,
  'dL/dw2': -0.037292036764186,
  'dL/db2': -0.0558107141697298,
  'dL/da1': -0.0446485713357838,
  'dL/dz1': -0.00989916303928898,
  'dL/dw1': -0.00989916303928898,
  'dL/db1': -0.00989916303928898,
};

/** Backpropagation written out by hand, with nothing from the core. */
function byHand({ x, w1, b1, w2, b2, t }: Inputs): Numbers {
  const z1 = w1 * x + b1;
  const a1 = 1 / (1 + Math.exp(-z1));
  const z2 = w2 * a1 + b2;
  const a2 = 1 / (1 + Math.exp(-z2));
  const L = 0.5 * (a2 - t) ** 2;
  const da2 = a2 - t;
  const dz2 = (da2 * Math.exp(-z2)) / (1 + Math.exp(-z2)) ** 2;
  const da1 = dz2 * w2;
  const dz1 = (da1 * Math.exp(-z1)) / (1 + Math.exp(-z1)) ** 2;
  return {
    z1,
    a1,
    z2,
    a2,
    L,
    'dL/da2': da2,
    'dL/dz2': dz2,
    'dL/dw2': dz2 * a1,
    'dL/db2': dz2,
    'dL/da1': da1,
    'dL/dz1': dz1,
    'dL/dw1': dz1 * x,
    'dL/db1': dz1,
  };
}

/** The largest difference of two lists of numbers, relative to their size (where that is small, to a thousandth). */
function difference(found: Numbers, wanted: Numbers): number {
  const differences = quantities.map(
    (quantity) => Math.abs(found[quantity] - wanted[quantity]) / Math.max(1e-3, Math.abs(wanted[quantity])),
  );
  return Math.max(...differences);
}

it('at the inputs of the source every number is exact to 12 digits', () => {
  expect(difference(numbersOf(sourceInputs), exact)).toBeLessThan(1e-12);
});

describe('with one input changed, all thirteen numbers are those of backpropagation by hand', () => {
  for (const name of inputs) {
    it.each([-3, -0.45, 0, 0.37, 2, 7.5])(`${name} = %s`, (value) => {
      const given = { ...sourceInputs, [name]: value };
      expect(difference(numbersOf(given), byHand(given))).toBeLessThan(1e-12);
    });
  }
});

it('with all inputs changed at once they agree too', () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return (8 * seed) / 2147483647 - 4;
  };
  for (let round = 0; round < 300; round += 1) {
    const given = { x: random(), w1: random(), b1: random(), w2: random(), b2: random(), t: random() };
    expect(difference(numbersOf(given), byHand(given))).toBeLessThan(1e-11);
  }
});

it('far out, where the sigmoid is flat, the numbers stay finite', () => {
  for (const size of [100, -100]) {
    const numbers = numbersOf({ x: size, w1: 100, b1: 0, w2: 100, b2: -50, t: 0.9 });
    for (const quantity of quantities) expect(numbers[quantity]).not.toBeNaN();
  }
});
