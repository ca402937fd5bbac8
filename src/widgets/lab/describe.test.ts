import { expect, it } from 'vitest';

import { describe } from './describe.ts';
import { readingOf } from './model.ts';

it.each([
  [
    'x^2',
    { x: 3 },
    'x',
    'At x = 3 the value is 9 and the derivative with respect to x is 6.',
    '在 x = 3 处，函数值为 9，对 x 的导数为 6。',
  ],
  [
    'a*x^2',
    { x: 3, a: -2 },
    'a',
    'At a = -2 the value is -18 and the derivative with respect to a is 9.',
    '在 a = -2 处，函数值为 -18，对 a 的导数为 9。',
  ],
  [
    'sin(x)',
    { x: 1 },
    'x',
    'At x = 1 the value is about 0.841 and the derivative with respect to x is about 0.54.',
    '在 x = 1 处，函数值约为 0.841，对 x 的导数约为 0.54。',
  ],
  [
    'w*t',
    { t: 4 },
    't',
    'At t = 4 the value is 4 and the derivative with respect to t is 1.',
    '在 t = 4 处，函数值为 4，对 t 的导数为 1。',
  ],
  [
    '7',
    {},
    'x',
    'At x = 1 the value is 7 and the derivative with respect to x is 0.',
    '在 x = 1 处，函数值为 7，对 x 的导数为 0。',
  ],
  ['|x|', { x: 0 }, 'x', 'x = 0. A kink: not differentiable here.', 'x = 0。折点：此处不可导。'],
  [
    '1/x',
    { x: 0 },
    'x',
    'x = 0. Undefined here: the values run off to infinity.',
    'x = 0。此处无定义：附近的函数值趋于无穷。',
  ],
  ['ln(x)', { x: -1 }, 'x', 'x = -1. Outside the domain: undefined here.', 'x = -1。不在定义域内：此处无定义。'],
  ['step(x)', { x: 0 }, 'x', 'x = 0. A jump: not differentiable here.', 'x = 0。跳跃：此处不可导。'],
  [
    'cbrt(x)',
    { x: 0 },
    'x',
    'x = 0. The tangent is vertical: not differentiable here.',
    'x = 0。切线竖直：此处不可导。',
  ],
] as const)('%s at %o by %s', (f, at, by, en, zh) => {
  const said = describe(readingOf({ f, at, by }));
  expect({ en: said.en.replaceAll('−', '-'), zh: said.zh.replaceAll('−', '-') }).toEqual({ en, zh });
});
