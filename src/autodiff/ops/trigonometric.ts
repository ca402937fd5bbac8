/** Sine and its relatives, in radians, and their inverses. */
import type { Row } from '../types.ts';

const cosNotZero = { guards: [Math.cos], domain: '\\cos x \\ne 0' };
const sinNotZero = { guards: [Math.sin], domain: '\\sin x \\ne 0' };
/** 1 − a², without cancellation near ±1. */
const oneMinusSquare = (a: number) => (1 - a) * (1 + a);
const withinOne = { guards: [oneMinusSquare], domain: '-1 \\le x \\le 1' };

export const trigonometric: readonly Row[] = [
  {
    id: 'sin',
    name: { en: 'sine', zh: '正弦函数' },
    tex: '\\sin',
    value: Math.sin,
    partials: [(_, a) => Math.cos(a)],
    derivatives: ['cos(x)'],
  },
  {
    id: 'cos',
    name: { en: 'cosine', zh: '余弦函数' },
    tex: '\\cos',
    value: Math.cos,
    partials: [(_, a) => -Math.sin(a)],
    derivatives: ['-sin(x)'],
  },
  {
    id: 'tan',
    name: { en: 'tangent', zh: '正切函数' },
    tex: '\\tan',
    value: Math.tan,
    partials: [(y) => 1 + y * y],
    derivatives: ['sec(x)^2'],
    ...cosNotZero,
  },
  {
    id: 'sec',
    name: { en: 'secant', zh: '正割函数' },
    tex: '\\sec',
    value: (a) => 1 / Math.cos(a),
    derivatives: ['y*tan(x)'],
    ...cosNotZero,
  },
  {
    id: 'csc',
    name: { en: 'cosecant', zh: '余割函数' },
    tex: '\\csc',
    value: (a) => 1 / Math.sin(a),
    derivatives: ['-(y*cot(x))'],
    ...sinNotZero,
  },
  {
    id: 'cot',
    name: { en: 'cotangent', zh: '余切函数' },
    tex: '\\cot',
    value: (a) => Math.cos(a) / Math.sin(a),
    derivatives: ['-csc(x)^2'],
    ...sinNotZero,
  },
  {
    id: 'asin',
    aliases: ['arcsin'],
    name: { en: 'arcsine', zh: '反正弦函数' },
    tex: '\\arcsin',
    value: Math.asin,
    partials: [(_, a) => 1 / Math.sqrt(oneMinusSquare(a))],
    derivatives: ['1/sqrt(1-x^2)'],
    ...withinOne,
  },
  {
    id: 'acos',
    aliases: ['arccos'],
    name: { en: 'arccosine', zh: '反余弦函数' },
    tex: '\\arccos',
    value: Math.acos,
    partials: [(_, a) => -1 / Math.sqrt(oneMinusSquare(a))],
    derivatives: ['-(1/sqrt(1-x^2))'],
    ...withinOne,
  },
  {
    id: 'atan',
    aliases: ['arctan'],
    name: { en: 'arctangent', zh: '反正切函数' },
    tex: '\\arctan',
    value: Math.atan,
    derivatives: ['1/(1+x^2)'],
  },
  {
    id: 'atan2',
    name: { en: 'angle of a point', zh: '辐角函数' },
    arity: 2,
    value: Math.atan2,
    derivatives: ['a/(x^2+a^2)', '-(x/(x^2+a^2))'],
    guards: [(a) => a],
    domain: '(x, a) \\ne (0, 0)',
  },
];
