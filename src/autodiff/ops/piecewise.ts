/**
 * Functions that are put together from pieces. Where two pieces meet there is no derivative; the number given there is the
 * convention of PyTorch: 0 for abs, sign and step, and an equal share for a tie of max or min.
 */
import type { Row } from '../types.ts';

/** What happens, happens where the argument is zero. */
const atZero = { guards: [(a: number) => a] };
/** Which share the first of two arguments has in their maximum. */
const share = (a: number, b: number) => (a > b ? 1 : a < b ? 0 : 0.5);
const atTie = { guards: [(a: number, b: number) => a - b] };

export const piecewise: readonly Row[] = [
  {
    id: 'abs',
    name: { en: 'absolute value', zh: '绝对值' },
    law: { statement: '\\frac{d}{dx}\\,|x| = \\operatorname{sign}(x),\\ x \\ne 0' },
    tex: '\\left|#1\\right|',
    value: Math.abs,
    partials: [(_, a) => Math.sign(a)],
    derivatives: ['sign(x)'],
    ...atZero,
  },
  {
    id: 'sign',
    aliases: ['sgn'],
    name: { en: 'sign function', zh: '符号函数' },
    law: { statement: '\\frac{d}{dx}\\operatorname{sign}(x) = 0,\\ x \\ne 0' },
    value: Math.sign,
    partials: [() => 0],
    derivatives: ['0'],
    ...atZero,
  },
  {
    id: 'step',
    name: { en: 'step function', zh: '阶跃函数' },
    law: { statement: '\\frac{d}{dx}\\operatorname{step}(x) = 0,\\ x \\ne 0' },
    value: (a) => (a > 0 ? 1 : Number.isNaN(a) ? NaN : 0),
    partials: [() => 0],
    derivatives: ['0'],
    ...atZero,
  },
  {
    id: 'max',
    name: { en: 'maximum', zh: '最大值' },
    law: { statement: "\\max(u, v)' = \\begin{cases} u' & u > v \\\\ v' & u < v \\end{cases}" },
    arity: 2,
    folds: true,
    tex: '\\max',
    value: Math.max,
    partials: [(_, a, b) => share(a, b), (_, a, b) => share(b, a)],
    derivatives: ['(1+sign(x-a))/2', '(1+sign(a-x))/2'],
    ...atTie,
  },
  {
    id: 'min',
    name: { en: 'minimum', zh: '最小值' },
    law: { statement: "\\min(u, v)' = \\begin{cases} u' & u < v \\\\ v' & u > v \\end{cases}" },
    arity: 2,
    folds: true,
    tex: '\\min',
    value: Math.min,
    partials: [(_, a, b) => share(b, a), (_, a, b) => share(a, b)],
    derivatives: ['(1+sign(a-x))/2', '(1+sign(x-a))/2'],
    ...atTie,
  },
];
