import { describe, expect, it } from 'vitest';

import { sourceInputs } from './ledger.ts';
import { envOf, numbersOf } from './model.ts';
import { result } from './shown.ts';
import { readingOf } from '../results.ts';
import { steps } from './steps.ts';
import { letters, numbersIn, plainName } from './written.ts';

const said = (text: string) =>
  letters(text)
    .map((piece) => (piece.kind === 'name' ? plainName(piece.text) : piece.text))
    .join('');

it('formulas are written as in the lesson', () => {
  expect(steps.map(({ text }) => said(text))).toEqual([
    'w₁x + b₁',
    'σ(z₁)',
    'w₂a₁ + b₂',
    'σ(z₂)',
    '½(a₂ − t)²',
    'a₂ − t',
    '∂L/∂a₂ · a₂(1 − a₂)',
    '∂L/∂z₂ · a₁',
    '∂L/∂z₂',
    '∂L/∂z₂ · w₂',
    '∂L/∂a₁ · a₁(1 − a₁)',
    '∂L/∂z₁ · x',
    '∂L/∂z₁',
  ]);
});

it('so are the numbers put in, and the results', () => {
  const numbers = numbersOf(sourceInputs);
  const env = envOf(sourceInputs, numbers);
  const lines = steps.map(({ quantity, text }) => {
    const line = numbersIn(text, env);
    const end = result(numbers[quantity]);
    return `${line.relation} ${line.text} ${end.relation} ${end.text}`;
  });
  expect(lines).toEqual([
    '= 0.5 × 1 + 0.2 = 0.7',
    '= σ(0.7) ≈ 0.668',
    '≈ 0.8 × 0.66819 + 0.1 ≈ 0.635',
    '≈ σ(0.63455) ≈ 0.654',
    '≈ ½(0.65352 − 0.9)² ≈ 0.0304',
    '≈ 0.65352 − 0.9 ≈ −0.246',
    '≈ −0.24648 × 0.65352 × (1 − 0.65352) ≈ −0.0558',
    '≈ −0.05581 × 0.66819 ≈ −0.0373',
    '≈ −0.05581 ≈ −0.0558',
    '≈ −0.05581 × 0.8 ≈ −0.0446',
    '≈ −0.04465 × 0.66819 × (1 − 0.66819) ≈ −0.00990',
    '≈ −0.00990 × 1 ≈ −0.00990',
    '≈ −0.00990 ≈ −0.00990',
  ]);
});

it('a negative number inside a formula stands in brackets, at its head it does not', () => {
  const env = { w1: -0.5, x: -2, b1: -0.2, a2: 0.5, t: -1, z1: -0.3, g_a2: -0.1 };
  expect(numbersIn('w1*x + b1', env).text).toBe('−0.5 × (−2) + (−0.2)');
  expect(numbersIn('1/2*(a2 - t)^2', env).text).toBe('½(0.5 − (−1))²');
  expect(numbersIn('sigmoid(z1)', env).text).toBe('σ(−0.3)');
});

describe('results', () => {
  it.each([
    [0.7, '=', '0.7'],
    [0, '=', '0'],
    [-0.246479, '≈', '−0.246'],
    [0.0303760737, '≈', '0.0304'],
    [-0.00989916, '≈', '−0.00990'],
    [0.05, '=', '0.05'],
    [12.34567, '≈', '12.346'],
    [3.2e-9, '≈', '3.20×10⁻⁹'],
  ])('%s is written %s %s', (value, relation, text) => {
    expect(result(value)).toEqual({ text, relation });
    expect(readingOf(value).value).toBe(value);
  });
});
