// The layer against loops of our own and central differences; its formulas against its tape.
import { describe, expect, it } from 'vitest';

import { activations, layerOf, shapeOfGiven, type Activation, type Given, type Layer, type Sizes } from './layer.ts';
import { at, matrix, shapeOf, transposed, type Matrix } from './matrix.ts';
import { measured } from './measure.ts';
import { rightProducts, verdictOf, type Target } from './products.ts';

function random(seed: number) {
  let now = seed;
  return () => {
    now = (now * 48271) % 2147483647;
    return (4 * now) / 2147483647 - 2;
  };
}

function givenFor(sizes: Sizes, seed = 11): Given {
  const next = random(seed);
  const of = (name: 'W' | 'x' | 'b' | 't') => matrix(shapeOfGiven(name, sizes), next);
  return { W: of('W'), x: of('x'), b: of('b'), t: of('t') };
}

function layerFor(n: number, m: number, samples: number, activation: Activation = 'sigmoid', seed = 11): Layer {
  const sizes = { n, m, samples };
  return layerOf(sizes, activation, givenFor(sizes, seed));
}

const value = { sigmoid: (z: number) => 1 / (1 + Math.exp(-z)), tanh: Math.tanh, relu: (z: number) => Math.max(0, z) };

/** The loss with loops alone, nothing from the core. */
function lossOf({ W, x, b, t, activation }: Pick<Layer, 'W' | 'x' | 'b' | 't' | 'activation'>): number {
  let loss = 0;
  for (let s = 0; s < (x[0]?.length ?? 0); s += 1) {
    for (const [i, weights] of W.entries()) {
      let z = at(b, i, 0);
      for (const [j, weight] of weights.entries()) z += weight * at(x, j, s);
      loss += 0.5 * (value[activation](z) - at(t, i, s)) ** 2;
    }
  }
  return loss;
}

/** The derivative of the loss by each entry of a matrix, by central differences. */
function byDifferences(layer: Layer, name: 'W' | 'x' | 'b'): Matrix {
  const h = 1e-5;
  return matrix(shapeOf(layer[name]), (row, column) => {
    const moved = (by: number) =>
      lossOf({
        ...layer,
        [name]: layer[name].map((line, i) => line.map((entry, j) => (i === row && j === column ? entry + by : entry))),
      });
    return (moved(h) - moved(-h)) / (2 * h);
  });
}

const targets: readonly Target[] = ['da', 'dz', 'dW', 'db', 'dx'];

const sizes = [1, 2, 3, 4].flatMap((n) =>
  [1, 2, 3, 4].flatMap((m) => [1, 3].map((samples) => [n, m, samples] as const)),
);

describe.each(activations)('with %s', (activation) => {
  it.each(sizes)(
    'n = %i, m = %i, %i samples: the right products give the gradient of the tape, entry by entry',
    (n, m, samples) => {
      const layer = layerFor(n, m, samples, activation);
      for (const target of targets) {
        expect(verdictOf(layer, target, rightProducts[target]).kind, target).toBe('right');
      }
    },
  );
});

it('the gradients of the tape are those of central differences', () => {
  for (const [n, m, samples] of sizes) {
    const layer = layerFor(n, m, samples, 'tanh');
    expect(layer.loss).toBeCloseTo(lossOf(layer), 12);
    for (const [name, found] of [
      ['W', layer.dW],
      ['x', layer.dx],
      ['b', layer.db],
    ] as const) {
      const wanted = byDifferences(layer, name);
      for (const [i, row] of found.entries())
        for (const [j, entry] of row.entries()) expect(entry).toBeCloseTo(at(wanted, i, j), 7);
    }
  }
});

it('gradients measured entry by entry, without any rule, are those of the tape', () => {
  for (const [n, m, samples] of sizes) {
    // Away from the kink of ReLU a small step does not cross it.
    for (const activation of activations) {
      const layer = layerFor(n, m, samples, activation);
      for (const target of targets) {
        for (const [i, row] of measured(layer, target).entries())
          for (const [j, entry] of row.entries()) expect(entry).toBeCloseTo(at(layer[target], i, j), 7);
      }
    }
  }
});

it('one matrix alone is judged like a product: right in numbers, or refused by its shape', () => {
  expect(verdictOf(layerFor(3, 2, 1), 'db', 'dz').kind).toBe('by-chance');
  expect(verdictOf(layerFor(3, 2, 1), 'db', 'da').kind).toBe('wrong-numbers');
  expect(verdictOf(layerFor(3, 2, 3), 'db', 'dz').kind).toBe('wrong-shape');
});

it('a matrix turned twice is itself', () => {
  const { W } = layerFor(4, 3, 1);
  expect(transposed(transposed(W))).toEqual(W);
});
