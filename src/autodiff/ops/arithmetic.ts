/** The ops that are written with a sign: sum, difference, product, quotient, power and the minus sign. */
import { rule } from '../rule.ts';
import type { Row } from '../types.ts';

export const arithmetic: readonly Row[] = [
  {
    id: 'add',
    name: { en: 'sum', zh: '和' },
    law: rule('sum', 'Sum rule', '和的求导法则', "(u + v)' = u' + v'"),
    arity: 2,
    precedence: 1,
    sign: '+',
    operands: [1, 2],
    tex: '#1 + #2',
    value: (a, b) => a + b,
    partials: [() => 1, () => 1],
    derivatives: ['1', '1'],
  },
  {
    id: 'sub',
    name: { en: 'difference', zh: '差' },
    law: rule('difference', 'Difference rule', '差的求导法则', "(u - v)' = u' - v'"),
    arity: 2,
    precedence: 1,
    sign: '-',
    operands: [1, 2],
    tex: '#1 - #2',
    value: (a, b) => a - b,
    partials: [() => 1, () => -1],
    derivatives: ['1', '-1'],
  },
  {
    id: 'neg',
    name: { en: 'negative', zh: '相反数' },
    law: rule('negation', 'Minus sign', '负号', "(-u)' = -u'"),
    precedence: 1.5,
    sign: '-',
    operands: [2],
    tex: '-#1',
    value: (a) => -a,
    partials: [() => -1],
    derivatives: ['-1'],
  },
  {
    id: 'mul',
    name: { en: 'product', zh: '积' },
    law: rule('product', 'Product rule', '乘积法则', "(u v)' = u' v + u v'"),
    arity: 2,
    precedence: 2,
    sign: '*',
    operands: [2, 3],
    tex: '#1 #2',
    value: (a, b) => a * b,
    partials: [(_, _a, b) => b, (_, a) => a],
    derivatives: ['a', 'x'],
  },
  {
    id: 'div',
    name: { en: 'quotient', zh: '商' },
    law: rule('quotient', 'Quotient rule', '商法则', "\\left(\\frac{u}{v}\\right)' = \\frac{u' v - u v'}{v^2}"),
    arity: 2,
    precedence: 2,
    sign: '/',
    operands: [2, 3],
    texPrecedence: 3,
    texOperands: [0, 0],
    tex: '\\frac{#1}{#2}',
    value: (a, b) => a / b,
    partials: [(_, _a, b) => 1 / b, (y, _, b) => -y / b],
    derivatives: ['1/a', '-(x/a^2)'],
    guards: [(_, b) => b],
    domain: 'a \\ne 0',
  },
  {
    id: 'pow',
    name: { en: 'power', zh: '幂' },
    law: rule('power', 'Power rule', '幂函数求导法则', "(x^n)' = n x^{n-1}"),
    arity: 2,
    precedence: 3,
    sign: '^',
    operands: [4, 3],
    texOperands: [4, 0],
    tex: '{#1}^{#2}',
    value: power,
    partials: [
      (_, a, b) => (b === 0 ? 0 : b * power(a, b - 1)),
      // At a zero base the logarithm is infinite, but 0^b stays 0 around every positive b.
      (y, a, b) => (a === 0 && b > 0 ? 0 : y * Math.log(a)),
    ],
    derivatives: ['a*x^(a-1)', 'y*ln(x)'],
    // With a whole, positive exponent nothing happens at a zero base.
    guards: [(a, b) => (b > 0 && Number.isInteger(b) ? 1 : a)],
  },
];

/** a^b for real numbers: small whole exponents by multiplication, base e exactly, and no number out of NaN^0. */
function power(a: number, b: number): number {
  if (b === 2) return a * a;
  if (b === 3) return a * a * a;
  if (b === 1) return a;
  if (b === -1) return 1 / a;
  if (b === 0) return Number.isNaN(a) ? NaN : 1;
  return a === Math.E ? Math.exp(b) : a ** b;
}
