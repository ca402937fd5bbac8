import * as v from 'valibot';
import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { readingAt } from './model.ts';
import { widget, type ProductState } from './widget.ts';

const start: ProductState = { u: 'x', v: 'x', x: 3, h: 0.5 };

test.each<[Partial<ProductState>, string, string]>([
  [
    {},
    'At x = 3 the sides are u = 3 and v = 3, the area is uv = 9. With Δx = 0.5 it gains the strips Δu·v = 1.5 and u·Δv = 1.5, and the corner Δu·Δv = 0.25. The two terms of the rule are u′v = 3 and uv′ = 3; together (uv)′ = 6.',
    '在 x = 3 处，两边为 u = 3、v = 3，面积 uv = 9。取 Δx = 0.5，添上两个窄条 Δu·v = 1.5、u·Δv = 1.5，以及角上的 Δu·Δv = 0.25。法则中的两项是 u′v = 3 和 uv′ = 3，合起来 (uv)′ = 6。',
  ],
  [
    { h: -0.5 },
    'At x = 3 the sides are u = 3 and v = 3, the area is uv = 9. With Δx = −0.5 it gains the strips Δu·v = −1.5 and u·Δv = −1.5, and the corner Δu·Δv = 0.25. The two terms of the rule are u′v = 3 and uv′ = 3; together (uv)′ = 6.',
    '在 x = 3 处，两边为 u = 3、v = 3，面积 uv = 9。取 Δx = −0.5，添上两个窄条 Δu·v = −1.5、u·Δv = −1.5，以及角上的 Δu·Δv = 0.25。法则中的两项是 u′v = 3 和 uv′ = 3，合起来 (uv)′ = 6。',
  ],
  [
    { u: 'x^2', v: 'e^x', x: 1 },
    'At x = 1 the sides are u = 1 and v ≈ 2.718, the area is uv ≈ 2.718. With Δx = 0.5 it gains the strips Δu·v ≈ 3.398 and u·Δv ≈ 1.763, and the corner Δu·Δv ≈ 2.204. The two terms of the rule are u′v ≈ 5.437 and uv′ ≈ 2.718; together (uv)′ ≈ 8.155.',
    '在 x = 1 处，两边为 u = 1、v ≈ 2.718，面积 uv ≈ 2.718。取 Δx = 0.5，添上两个窄条 Δu·v ≈ 3.398、u·Δv ≈ 1.763，以及角上的 Δu·Δv ≈ 2.204。法则中的两项是 u′v ≈ 5.437 和 uv′ ≈ 2.718，合起来 (uv)′ ≈ 8.155。',
  ],
  [
    { u: '3-x', x: 1 },
    'At x = 1 the sides are u = 2 and v = 1, the area is uv = 2. With Δx = 0.5 it gains the strips Δu·v = −0.5 and u·Δv = 1, and the corner Δu·Δv = −0.25. The two terms of the rule are u′v = −1 and uv′ = 2; together (uv)′ = 1.',
    '在 x = 1 处，两边为 u = 2、v = 1，面积 uv = 2。取 Δx = 0.5，添上两个窄条 Δu·v = −0.5、u·Δv = 1，以及角上的 Δu·Δv = −0.25。法则中的两项是 u′v = −1 和 uv′ = 2，合起来 (uv)′ = 1。',
  ],
  [
    { x: -1, v: 'x^2' },
    'At x = −1 the sides are u = −1 and v = 1, the area is uv = −1. With Δx = 0.5 it gains the strips Δu·v = 0.5 and u·Δv = 0.75, and the corner Δu·Δv = −0.375. The two terms of the rule are u′v = 1 and uv′ = 2; together (uv)′ = 3.',
    '在 x = −1 处，两边为 u = −1、v = 1，面积 uv = −1。取 Δx = 0.5，添上两个窄条 Δu·v = 0.5、u·Δv = 0.75，以及角上的 Δu·Δv = −0.375。法则中的两项是 u′v = 1 和 uv′ = 2，合起来 (uv)′ = 3。',
  ],
  [
    { u: 'ln(x)', x: -1 },
    'x = −1: u has no value at this x, so there is no rectangle.',
    'x = −1：u 在这个 x 处无定义，所以没有矩形。',
  ],
  [
    { v: '1/x', x: 0 },
    'x = 0: v has no value at this x, so there is no rectangle.',
    'x = 0：v 在这个 x 处无定义，所以没有矩形。',
  ],
  [
    { u: 'sqrt(x)', x: 0.25, h: -1 },
    'At x = 0.25 the sides are u = 0.5 and v = 0.25, the area is uv = 0.125. At x + Δx one of the sides has no value: choose another Δx. The two terms of the rule are u′v = 0.25 and uv′ = 0.5; together (uv)′ = 0.75.',
    '在 x = 0.25 处，两边为 u = 0.5、v = 0.25，面积 uv = 0.125。在 x + Δx 处有一边无定义，请换一个 Δx。法则中的两项是 u′v = 0.25 和 uv′ = 0.5，合起来 (uv)′ = 0.75。',
  ],
  [
    { u: '|x|', x: 0 },
    'At x = 0 the sides are u = 0 and v = 0, the area is uv = 0. With Δx = 0.5 it gains the strips Δu·v = 0 and u·Δv = 0, and the corner Δu·Δv = 0.25. One of the sides has no derivative at this x, so the product rule does not apply. The product has one all the same.',
    '在 x = 0 处，两边为 u = 0、v = 0，面积 uv = 0。取 Δx = 0.5，添上两个窄条 Δu·v = 0、u·Δv = 0，以及角上的 Δu·Δv = 0.25。有一边在这个 x 处不可导，乘积法则不适用。不过乘积本身在这里可导。',
  ],
  [
    { u: '|x|', v: '1', x: 0 },
    'At x = 0 the sides are u = 0 and v = 1, the area is uv = 0. With Δx = 0.5 it gains the strips Δu·v = 0.5 and u·Δv = 0, and the corner Δu·Δv = 0. One of the sides has no derivative at this x, so the product rule does not apply.',
    '在 x = 0 处，两边为 u = 0、v = 1，面积 uv = 0。取 Δx = 0.5，添上两个窄条 Δu·v = 0.5、u·Δv = 0，以及角上的 Δu·Δv = 0。有一边在这个 x 处不可导，乘积法则不适用。',
  ],
])('%o is said in both languages', (patch, en, zh) => {
  expect(describe(readingAt({ ...start, ...patch }))).toEqual({ en, zh });
});

test('every example gives a state that its own schema takes; a step of 0 and a formula in y are refused', () => {
  for (const { props } of widget.examples) {
    expect(v.safeParse(widget.state, widget.initial(v.parse(widget.props, props))).success).toBe(true);
  }
  expect(v.safeParse(widget.props, { h: 0 }).success).toBe(false);
  expect(v.safeParse(widget.props, { u: 'y' }).success).toBe(false);
});
