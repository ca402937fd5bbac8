import * as v from 'valibot';
import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { widget, type PowerState } from './widget.ts';

const start: PowerState = { n: 2, x: 3, h: 0.001, view: 'graphs', lines: 0 };

test.each<[Partial<PowerState>, string, string]>([
  [
    {},
    'With n = 2, at x = 3: y = 9 and y′ = 6. n is a positive integer: defined and differentiable for every x.',
    'n = 2 时，在 x = 3 处 y = 9，y′ = 6。n 为正整数：对一切 x 有定义，并且可导。',
  ],
  [
    { n: -1, x: 0 },
    'At x = 0 the power with the exponent −1 is undefined. n is a negative integer: defined and differentiable for x ≠ 0.',
    '指数为 −1 的幂在 x = 0 处无定义。n 为负整数：当 x ≠ 0 时有定义，并且可导。',
  ],
  [
    { n: 0.5, x: 0 },
    'With n = 0.5, at x = 0: y = 0, and there is no derivative. n lies between 0 and 1: defined for x ≥ 0, differentiable for x > 0. Towards 0 the slope grows without bound.',
    'n = 0.5 时，在 x = 0 处 y = 0，不可导。n 在 0 与 1 之间：当 x ≥ 0 时有定义，当 x > 0 时可导。越靠近 0，曲线越陡，斜率可以任意大。',
  ],
  [
    { n: 0.5, x: 2 },
    'With n = 0.5, at x = 2: y ≈ 1.414 and y′ ≈ 0.354. n lies between 0 and 1: defined for x ≥ 0, differentiable for x > 0. Towards 0 the slope grows without bound.',
    'n = 0.5 时，在 x = 2 处 y ≈ 1.414，y′ ≈ 0.354。n 在 0 与 1 之间：当 x ≥ 0 时有定义，当 x > 0 时可导。越靠近 0，曲线越陡，斜率可以任意大。',
  ],
  [
    { n: 1.5, x: -1 },
    'At x = −1 the power with the exponent 1.5 is undefined. n is greater than 1 and not an integer: defined for x ≥ 0, differentiable for x > 0; at 0 there is a slope on one side only.',
    '指数为 1.5 的幂在 x = −1 处无定义。n 大于 1 且不是整数：当 x ≥ 0 时有定义，当 x > 0 时可导；在 0 处只有单侧导数。',
  ],
  [
    { n: 0, x: 0 },
    'With n = 0, at x = 0: y = 1 and y′ = 0. n is 0: the constant 1, whose derivative is 0 everywhere.',
    'n = 0 时，在 x = 0 处 y = 1，y′ = 0。n 为 0：函数恒等于 1，导数处处为 0。',
  ],
  [
    { n: -0.5, x: 4 },
    'With n = −0.5, at x = 4: y = 0.5 and y′ ≈ −0.063. n is negative and not an integer: defined and differentiable for x > 0.',
    'n = −0.5 时，在 x = 4 处 y = 0.5，y′ ≈ −0.063。n 为负数且不是整数：当 x > 0 时有定义，并且可导。',
  ],
  [
    { view: 'growth', h: 0.5 },
    'With n = 2, at x = 3: y = 9 and y′ = 6. With h = 0.5 the difference quotient is 6.5: 6 from the 2 strips, 0.5 from the rest, which goes to 0. What remains is 6.',
    'n = 2 时，在 x = 3 处 y = 9，y′ = 6。取 h = 0.5，差商为 6.5：其中来自 2 个窄条的部分为 6，来自其余部分的为 0.5，后者趋于 0。最后剩下的部分为 6。',
  ],
  [
    { view: 'growth', n: 3, x: 2, h: 0.1 },
    'With n = 3, at x = 2: y = 8 and y′ = 12. With h = 0.1 the difference quotient is 12.61: 12 from the 3 slabs, 0.61 from the rest, which goes to 0. What remains is 12.',
    'n = 3 时，在 x = 2 处 y = 8，y′ = 12。取 h = 0.1，差商为 12.61：其中来自 3 块薄板的部分为 12，来自其余部分的为 0.61，后者趋于 0。最后剩下的部分为 12。',
  ],
  [
    { view: 'growth', x: -1 },
    'With n = 2, at x = −1: y = 1 and y′ = −2. A square or a cube has edges of positive length: choose x > 0 and h > 0.',
    'n = 2 时，在 x = −1 处 y = 1，y′ = −2。正方形和立方体的边长是正数：请取 x > 0、h > 0。',
  ],
  [
    { view: 'growth', n: 4 },
    'With n = 4, at x = 3: y = 81 and y′ = 108. There is such a picture for n = 2, a square, and for n = 3, a cube. Choose one of them.',
    'n = 4 时，在 x = 3 处 y = 81，y′ = 108。这样的图只有 n = 2（正方形）和 n = 3（立方体）时才有，请选其中一个。',
  ],
  [
    { view: 'check' },
    'n = 2, x = 3. Five lines: compute the difference quotient, then compare it with the rule.',
    'n = 2，x = 3。一共五步：先算差商，再与公式比较。',
  ],
  [
    { view: 'check', lines: 3 },
    'n = 2, x = 3. f(x + h) = 9.006001; f(x) = 9; f(x + h) − f(x) = 0.006001.',
    'n = 2，x = 3。f(x + h) = 9.006001；f(x) = 9；f(x + h) − f(x) = 0.006001。',
  ],
  [
    { view: 'check', lines: 5 },
    'n = 2, x = 3. f(x + h) = 9.006001; f(x) = 9; f(x + h) − f(x) = 0.006001; (f(x + h) − f(x))/h = 6.001. The rule says f′(x) = 6; what is left over is 0.001.',
    'n = 2，x = 3。f(x + h) = 9.006001；f(x) = 9；f(x + h) − f(x) = 0.006001；(f(x + h) − f(x))/h = 6.001。由公式得 f′(x) = 6，差商与它的差为 0.001。',
  ],
  [
    { view: 'check', lines: 5, n: 0.5, x: 0 },
    'n = 0.5, x = 0. f(x + h) ≈ 0.031622777; f(x) = 0; f(x + h) − f(x) ≈ 0.031622777; (f(x + h) − f(x))/h ≈ 31.622776602. At x there is no derivative.',
    'n = 0.5，x = 0。f(x + h) ≈ 0.031622777；f(x) = 0；f(x + h) − f(x) ≈ 0.031622777；(f(x + h) − f(x))/h ≈ 31.622776602。在 x 处导数不存在。',
  ],
  [
    { view: 'check', lines: 2, n: 0.5, x: -1 },
    'n = 0.5, x = −1. At x or at x + h the power has no value, so there is no difference quotient.',
    'n = 0.5，x = −1。在 x 或 x + h 处函数无定义，所以没有差商。',
  ],
])('%o is said in both languages', (patch, en, zh) => {
  expect(describe({ ...start, ...patch })).toEqual({ en, zh });
});

test('every example gives a state that its own schema takes; an x outside of the picture is refused', () => {
  for (const { props } of widget.examples) {
    expect(v.safeParse(widget.state, widget.initial(v.parse(widget.props, props))).success).toBe(true);
  }
  expect(v.safeParse(widget.props, { at: 5 }).success).toBe(false);
  expect(v.safeParse(widget.props, { n: Infinity }).success).toBe(false);
});
