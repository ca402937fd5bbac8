/** Exponentials, logarithms and roots. */
import type { Row } from '../types.ts';

const positive = { guards: [(a: number) => a], domain: 'x > 0' };

export const exponential: readonly Row[] = [
  {
    id: 'exp',
    name: { en: 'exponential function', zh: '指数函数' },
    texPrecedence: 3,
    tex: 'e^{#1}',
    value: Math.exp,
    partials: [(y) => y],
    derivatives: ['y'],
  },
  {
    id: 'ln',
    aliases: ['log'],
    name: { en: 'natural logarithm', zh: '自然对数' },
    tex: '\\ln',
    value: Math.log,
    // −0, as of −x at 0, is the same edge as 0, and the side inside is the positive one.
    partials: [(_, a) => 1 / Math.abs(a)],
    derivatives: ['1/x'],
    ...positive,
  },
  {
    id: 'log',
    name: { en: 'logarithm', zh: '对数函数' },
    arity: 2,
    tex: '\\log_{#2}\\mathopen{}\\left(#1\\right)',
    // Without the condition the logarithm to base 0 would be 0 everywhere.
    value: (a, b) => (b > 0 ? Math.log(a) / Math.log(b) : NaN),
    derivatives: ['1/(x*ln(a))', '-(y/(a*ln(a)))'],
    guards: [(a) => a, (_, b) => b, (_, b) => b - 1],
    domain: 'x > 0,\\ a > 0,\\ a \\ne 1',
  },
  {
    id: 'log10',
    aliases: ['lg', 'log_10'],
    name: { en: 'common logarithm', zh: '常用对数' },
    tex: '\\lg',
    value: Math.log10,
    derivatives: ['1/(x*ln(10))'],
    ...positive,
  },
  {
    id: 'log2',
    aliases: ['log_2'],
    name: { en: 'binary logarithm', zh: '以 2 为底的对数' },
    tex: '\\log_{2}',
    value: Math.log2,
    derivatives: ['1/(x*ln(2))'],
    ...positive,
  },
  {
    id: 'expm1',
    name: { en: 'function eˣ − 1', zh: '函数 eˣ − 1' },
    value: Math.expm1,
    derivatives: ['exp(x)'],
  },
  {
    id: 'log1p',
    name: { en: 'function ln(1 + x)', zh: '函数 ln(1 + x)' },
    value: Math.log1p,
    derivatives: ['1/(1+x)'],
    guards: [(a) => 1 + a],
    domain: 'x > -1',
  },
  {
    id: 'sqrt',
    name: { en: 'square root', zh: '平方根' },
    tex: '\\sqrt{#1}',
    // √−0 is 0, or the slope of √(−x) would run to the wrong infinity at 0.
    value: (a) => Math.sqrt(a) + 0,
    partials: [(y) => 0.5 / y],
    derivatives: ['1/(2*y)'],
    guards: positive.guards,
    domain: 'x \\ge 0',
  },
  {
    id: 'cbrt',
    name: { en: 'cube root', zh: '立方根' },
    tex: '\\sqrt[3]{#1}',
    value: Math.cbrt,
    derivatives: ['1/(3*y^2)'],
    guards: positive.guards,
  },
];
