/** Hyperbolic functions and their inverses. */
import type { Row } from '../types.ts';

/** 1 − tanh² of a, from y = tanh a. Past 1/2 the difference would cancel, so there it is 4q / (1 + q)², q = e^(−2|a|). */
export function sechSquare(y: number, a: number): number {
  if (Math.abs(y) < 0.5) return 1 - y * y;
  const q = Math.exp(-2 * Math.abs(a));
  return (4 * q) / ((1 + q) * (1 + q));
}

export const hyperbolic: readonly Row[] = [
  {
    id: 'sinh',
    name: { en: 'hyperbolic sine', zh: '双曲正弦函数' },
    tex: '\\sinh',
    value: Math.sinh,
    derivatives: ['cosh(x)'],
  },
  {
    id: 'cosh',
    name: { en: 'hyperbolic cosine', zh: '双曲余弦函数' },
    tex: '\\cosh',
    value: Math.cosh,
    derivatives: ['sinh(x)'],
  },
  {
    id: 'tanh',
    name: { en: 'hyperbolic tangent', zh: '双曲正切函数' },
    tex: '\\tanh',
    value: Math.tanh,
    partials: [sechSquare],
    derivatives: ['1-y^2'],
    range: [-1, 1],
  },
  {
    id: 'coth',
    name: { en: 'hyperbolic cotangent', zh: '双曲余切函数' },
    tex: '\\coth',
    value: (a) => 1 / Math.tanh(a),
    derivatives: ['-(1/sinh(x)^2)'],
    guards: [(a) => a],
    domain: 'x \\ne 0',
  },
  {
    id: 'asinh',
    aliases: ['arsinh', 'arcsinh'],
    name: { en: 'inverse hyperbolic sine', zh: '反双曲正弦函数' },
    tex: '\\operatorname{arsinh}',
    value: Math.asinh,
    partials: [(_, a) => 1 / Math.hypot(a, 1)],
    derivatives: ['1/sqrt(x^2+1)'],
  },
  {
    id: 'acosh',
    aliases: ['arcosh', 'arccosh'],
    name: { en: 'inverse hyperbolic cosine', zh: '反双曲余弦函数' },
    tex: '\\operatorname{arcosh}',
    value: Math.acosh,
    partials: [(_, a) => 1 / Math.sqrt(a - 1) / Math.sqrt(a + 1)],
    derivatives: ['1/sqrt(x^2-1)'],
    guards: [(a) => a - 1],
    domain: 'x \\ge 1',
  },
  {
    id: 'atanh',
    aliases: ['artanh', 'arctanh'],
    name: { en: 'inverse hyperbolic tangent', zh: '反双曲正切函数' },
    tex: '\\operatorname{artanh}',
    value: Math.atanh,
    partials: [(_, a) => 1 / ((1 - a) * (1 + a))],
    derivatives: ['1/(1-x^2)'],
    guards: [(a) => (1 - a) * (1 + a)],
    domain: '-1 < x < 1',
  },
];
