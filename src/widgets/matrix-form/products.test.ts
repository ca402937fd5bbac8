import { describe, expect, it } from 'vitest';

import { layerOf, shapeOfGiven, type Activation, type Given, type Layer, type Sizes } from './layer.ts';
import { at, matrix, shapeOf, transposed, type Matrix } from './matrix.ts';
import { attemptOf, attempts, partsOf, verdictOf, type Target } from './products.ts';
import { activations, targets } from './widget.ts';

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

const sizes = [1, 2, 3, 4].flatMap((n) =>
  [1, 2, 3, 4].flatMap((m) => [1, 3].map((samples) => [n, m, samples] as const)),
);

describe.each(activations)('with %s', (activation) => {
  it.each(sizes)(
    'n = %i, m = %i, %i samples: the right products give the gradient of the tape, entry by entry',
    (n, m, samples) => {
      const layer = layerFor(n, m, samples, activation);
      for (const target of targets) {
        const [right] = attempts[target];
        expect(right && verdictOf(layer, target, right).kind, target).toBe('right');
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

const kindOf = (layer: Layer, target: Target, id: string) => verdictOf(layer, target, attemptOf(target, id)).kind;

describe('wrong products', () => {
  it('with three inputs and two neurons shapes refuse, or give another shape', () => {
    const layer = layerFor(3, 2, 1);
    expect(kindOf(layer, 'dx', 'W-dz')).toBe('no-product');
    expect(kindOf(layer, 'dx', 'dz-WT')).toBe('no-product');
    expect(kindOf(layer, 'dW', 'dz-x')).toBe('no-product');
    expect(kindOf(layer, 'dW', 'elementwise')).toBe('no-product');
    expect(kindOf(layer, 'dz', 'matrix')).toBe('no-product');
    expect(kindOf(layer, 'dW', 'x-dzT')).toBe('wrong-shape');
    expect(kindOf(layer, 'dx', 'dzT-W')).toBe('wrong-shape');
  });

  it('x times the transposed ∂L/∂z is the transpose of the gradient', () => {
    for (const [n, m, samples] of sizes.filter(([rows, columns]) => rows !== columns)) {
      const layer = layerFor(n, m, samples);
      expect(verdictOf(layer, 'dW', attemptOf('dW', 'x-dzT'))).toMatchObject({
        kind: 'wrong-shape',
        isTranspose: true,
      });
    }
  });

  it('with as many inputs as neurons W fits in place of its transpose, and the numbers are wrong', () => {
    const layer = layerFor(2, 2, 1);
    expect(kindOf(layer, 'dx', 'W-dz')).toBe('wrong-numbers');
    expect(kindOf(layer, 'dW', 'x-dzT')).toBe('wrong-numbers');
  });

  it('with a symmetric W nobody can tell, and it says so', () => {
    const given = {
      W: [
        [1, 3],
        [3, -2],
      ],
      x: [[1], [2]],
      b: [[0], [0]],
      t: [[1], [0]],
    };
    const layer = layerOf({ n: 2, m: 2, samples: 1 }, 'sigmoid', given);
    expect(kindOf(layer, 'dx', 'W-dz')).toBe('by-chance');
  });

  it('in a batch the bias needs the sum over the samples: in the wrong direction it does not fit', () => {
    const layer = layerFor(3, 2, 3);
    expect(kindOf(layer, 'db', 'dz-one')).toBe('right');
    expect(kindOf(layer, 'db', 'dzT-one')).toBe('no-product');
  });
});

it('the parts of an entry are its row and its column, and their products add up to it', () => {
  const layer = layerFor(3, 2, 3);
  for (const target of targets) {
    for (const attempt of attempts[target]) {
      const verdict = verdictOf(layer, target, attempt);
      if (!('result' in verdict)) continue;
      for (const [i, row] of verdict.result.entries()) {
        for (const [j, entry] of row.entries()) {
          const parts = partsOf(layer, attempt, i, j);
          expect(parts.reduce((sum, { left, right }) => sum + left.value * right.value, 0)).toBeCloseTo(entry, 14);
          expect(parts.every(({ left, right }) => left.row === i && right.column === j)).toBe(true);
        }
      }
    }
  }
});

it('a matrix turned twice is itself', () => {
  const { W } = layerFor(4, 3, 1);
  expect(transposed(transposed(W))).toEqual(W);
});
