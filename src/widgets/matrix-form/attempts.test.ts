// The products that a reader may try: where shapes refuse them, and where only the numbers do.
import { describe, expect, it } from 'vitest';

import { layerOf, partsOf, verdictOf, type Layer } from '../../practice/index.ts';
import { attemptOf, attempts, type Asked } from './attempts.ts';
import { givenOf } from './given.ts';
import { targets } from './widget.ts';

function layerFor(n: number, m: number, samples: number): Layer {
  return layerOf({ n, m, samples }, 'sigmoid', givenOf({ n, m, samples, changed: {} }));
}

const sizes = [1, 2, 3, 4].flatMap((n) =>
  [1, 2, 3, 4].flatMap((m) => [1, 3].map((samples) => [n, m, samples] as const)),
);

it('the first product of each gradient is the right one', () => {
  for (const [n, m, samples] of sizes) {
    for (const target of targets) {
      const [right] = attempts[target];
      expect(right && verdictOf(layerFor(n, m, samples), target, right).kind, target).toBe('right');
    }
  }
});

const kindOf = (layer: Layer, target: Asked, id: string) => verdictOf(layer, target, attemptOf(target, id)).kind;

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
