import { expect, it } from 'vitest';

import { evaluate } from '../../autodiff/index.ts';
import { sourceInputs } from './ledger.ts';
import { envOf, numbersOf } from './model.ts';
import { quantities } from './quantities.ts';
import { steps } from './steps.ts';

it('the formulas of both passes are those of the lesson', () => {
  expect(steps.map(({ quantity, text }) => `${quantity} = ${text}`)).toEqual([
    'z1 = w1*x + b1',
    'a1 = sigmoid(z1)',
    'z2 = w2*a1 + b2',
    'a2 = sigmoid(z2)',
    'L = 1/2*(a2 - t)^2',
    'dL/da2 = a2 - t',
    'dL/dz2 = g_a2*a2*(1 - a2)',
    'dL/dw2 = g_z2*a1',
    'dL/db2 = g_z2',
    'dL/da1 = g_z2*w2',
    'dL/dz1 = g_a1*a1*(1 - a1)',
    'dL/dw1 = g_z1*x',
    'dL/db1 = g_z1',
  ]);
});

it('every step uses only what an earlier one has found, or what is given', () => {
  const known = new Set<string>(Object.keys(sourceInputs));
  for (const { quantity, uses } of steps) {
    for (const name of uses) expect(known).toContain(name);
    known.add(quantity.replace('dL/d', 'g_'));
  }
  expect(steps.map(({ quantity }) => quantity)).toEqual(quantities);
});

it('what a step says is what the tape says', () => {
  const given = { x: -1.3, w1: 0.7, b1: -0.4, w2: -1.6, b2: 0.9, t: 0.25 };
  const numbers = numbersOf(given);
  const env = envOf(given, numbers);
  for (const { quantity, expr } of steps) expect(evaluate(expr, env)).toBeCloseTo(numbers[quantity], 14);
});
