/** The gradients of a layer without any rule: each entry is moved a little both ways, and the loss is worked out anew. */
import { evaluate, numericalDerivative, parse, type Expr } from '../../autodiff/index.ts';
import type { Activation, Layer } from './layer.ts';
import { at, matrix, product, shapeOf, type Matrix } from './matrix.ts';
import type { Target } from './products.ts';

/** What a gradient is taken by. */
type Moved = 'a' | 'z' | 'W' | 'b' | 'x';

const moved: Readonly<Record<Target, Moved>> = { da: 'a', dz: 'z', dW: 'W', db: 'b', dx: 'x' };

const activation: Readonly<Record<Activation, Expr>> = {
  sigmoid: parse('sigmoid(z)'),
  tanh: parse('tanh(z)'),
  relu: parse('relu(z)'),
};

/** A gradient measured by central differences, in the shape of its quantity. */
export function measured(layer: Layer, target: Target): Matrix {
  const name = moved[target];
  const start = layer[name];
  return matrix(shapeOf(start), (row, column) => {
    const loss = (value: number) =>
      lossWith(
        layer,
        name,
        matrix(shapeOf(start), (i, j) => (i === row && j === column ? value : at(start, i, j))),
      );
    return numericalDerivative(loss, at(start, row, column), { h: 1e-5, scheme: 'central' }).value;
  });
}

/** The loss with one matrix replaced; what lies before it plays no part. */
function lossWith(layer: Layer, name: Moved, by: Matrix): number {
  const { W, x, b, t } = layer;
  if (name === 'a') {
    const halves = by.flatMap((line, i) => line.map((value, s) => (value - at(t, i, s)) ** 2 / 2));
    return halves.reduce((sum, half) => sum + half, 0);
  }
  if (name === 'z') {
    const expr = activation[layer.activation];
    return lossWith(
      layer,
      'a',
      by.map((line) => line.map((z) => evaluate(expr, { z }))),
    );
  }
  const given = { W, x, b, [name]: by };
  const sums = product(given.W, given.x);
  return lossWith(
    layer,
    'z',
    sums.map((line, i) => line.map((sum) => sum + at(given.b, i, 0))),
  );
}
