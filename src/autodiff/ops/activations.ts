/**
 * Activation functions of neural networks. Each is written so that no finite input overflows and the tails keep their
 * digits; where an exponential is needed it is that of −|x|.
 */
import type { Row } from '../types.ts';
import { erf, erfc, erfSlope } from './erf.ts';

export const activations: readonly Row[] = [
  {
    id: 'sigmoid',
    aliases: ['σ'],
    name: { en: 'sigmoid function', zh: 'Sigmoid 函数' },
    tex: '\\sigma',
    value: (a) => {
      const q = Math.exp(-Math.abs(a));
      return (a < 0 ? q : 1) / (1 + q);
    },
    partials: [
      (_, a) => {
        const q = Math.exp(-Math.abs(a));
        return q / ((1 + q) * (1 + q));
      },
    ],
    derivatives: ['y*(1-y)'],
    range: [0, 1],
  },
  {
    id: 'relu',
    name: { en: 'ReLU function', zh: 'ReLU 函数' },
    law: { statement: '\\frac{d}{dx}\\operatorname{ReLU}(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & x < 0 \\end{cases}' },
    tex: '\\operatorname{ReLU}',
    value: (a) => Math.max(a, 0),
    partials: [(_, a) => (a > 0 ? 1 : 0)],
    derivatives: ['step(x)'],
    guards: [(a) => a],
    range: [0, Infinity],
  },
  {
    id: 'leakyrelu',
    name: { en: 'Leaky ReLU function', zh: 'Leaky ReLU 函数' },
    law: {
      statement: '\\frac{d}{dx}\\operatorname{LeakyReLU}(x, a) = \\begin{cases} 1 & x > 0 \\\\ a & x < 0 \\end{cases}',
    },
    arity: 2,
    tex: '\\operatorname{LeakyReLU}',
    value: (a, b) => (a > 0 && !Number.isNaN(b) ? a : a * b),
    partials: [(_, a, b) => (a > 0 ? 1 : b), (_, a) => Math.min(a, 0)],
    derivatives: ['a+(1-a)*step(x)', 'min(x,0)'],
    guards: [(a) => a],
    range: [-Infinity, Infinity],
  },
  {
    id: 'elu',
    name: { en: 'ELU function', zh: 'ELU 函数' },
    tex: '\\operatorname{ELU}',
    value: (a) => (a > 0 ? a : Math.expm1(a)),
    derivatives: ['exp(min(x,0))'],
    range: [-1, Infinity],
  },
  {
    id: 'softplus',
    name: { en: 'softplus function', zh: 'Softplus 函数' },
    value: (a) => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a))),
    derivatives: ['sigmoid(x)'],
    range: [0, Infinity],
  },
  {
    id: 'gelu',
    name: { en: 'GELU function', zh: 'GELU 函数' },
    tex: '\\operatorname{GELU}',
    definition: 'x*(erfc(-x/sqrt(2))/2)',
    derivatives: ['erfc(-x/sqrt(2))/2+x*exp(-x^2/2)/sqrt(2*pi)'],
    range: [-0.16997120747990366, Infinity],
  },
  {
    id: 'silu',
    aliases: ['swish'],
    name: { en: 'SiLU (swish) function', zh: 'SiLU（Swish）函数' },
    tex: '\\operatorname{SiLU}',
    definition: 'x*sigmoid(x)',
    derivatives: ['sigmoid(x)*(1+x*sigmoid(-x))'],
    range: [-0.2784645427610738, Infinity],
  },
  {
    id: 'mish',
    name: { en: 'mish function', zh: 'Mish 函数' },
    definition: 'x*tanh(softplus(x))',
    derivatives: ['tanh(softplus(x))+x*sigmoid(x)/cosh(softplus(x))^2'],
    range: [-0.30884341301725043, Infinity],
  },
  {
    id: 'hardsigmoid',
    name: { en: 'hard sigmoid function', zh: 'Hard Sigmoid 函数' },
    law: {
      statement:
        '\\frac{d}{dx}\\operatorname{hardsigmoid}(x) = \\begin{cases} \\frac{1}{6} & |x| < 3 \\\\ 0 & |x| > 3 \\end{cases}',
    },
    definition: 'min(max(x+3,0),6)/6',
    derivatives: ['step(x+3)*step(3-x)/6'],
    guards: [(a) => a + 3, (a) => a - 3],
    range: [0, 1],
  },
  {
    id: 'erf',
    name: { en: 'error function', zh: '误差函数' },
    value: erf,
    partials: [(_, a) => erfSlope(a)],
    derivatives: ['2/sqrt(pi)*exp(-x^2)'],
  },
  {
    id: 'erfc',
    name: { en: 'complementary error function', zh: '余误差函数' },
    value: erfc,
    partials: [(_, a) => -erfSlope(a)],
    derivatives: ['-(2/sqrt(pi)*exp(-x^2))'],
  },
];
