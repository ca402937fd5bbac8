import * as v from 'valibot';
import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { readingAt } from './model.ts';
import { widget, type QuotientState } from './widget.ts';

const start: QuotientState = { u: 'x^2', v: 'x+1', x: 1 };

test.each<[Partial<QuotientState>, string, string]>([
  [
    {},
    'At x = 1: u = 1, v = 2, u/v = 0.5. u′v = 4 and −uv′ = −1, together divided by v² = 4: (u/v)′ = 0.75. The two pull against each other: the longer arrow wins.',
    '在 x = 1 处：u = 1，v = 2，u/v = 0.5。u′v = 4，−uv′ = −1，合起来除以 v² = 4，得 (u/v)′ = 0.75。分子与分母的作用相反，互相抵消一部分：箭头长的一方占优。',
  ],
  [
    { x: -2 },
    'At x = −2: u = 4, v = −1, u/v = −4. u′v = 4 and −uv′ = −4, together divided by v² = 1: (u/v)′ = 0. The two pull equally hard: the slope is 0.',
    '在 x = −2 处：u = 4，v = −1，u/v = −4。u′v = 4，−uv′ = −4，合起来除以 v² = 1，得 (u/v)′ = 0。两边势均力敌：斜率为 0。',
  ],
  [
    { x: -1 },
    'x = −1: v is 0 here: the quotient is undefined, and nearby its values run off to infinity.',
    'x = −1：此处 v 等于 0：商无定义，在它附近函数值趋于无穷。',
  ],
  [
    { v: 'x', x: 0 },
    'x = 0: u and v are both 0 here: the quotient is undefined, its curve has a hole or runs off to infinity.',
    'x = 0：此处 u 和 v 都等于 0：商无定义，曲线在这里缺一个点，或者趋于无穷。',
  ],
  [
    { u: 'ln(x)', x: -3 },
    'x = −3: At this x numerator or denominator has no value.',
    'x = −3：在这个 x 处，分子或分母无定义。',
  ],
  [
    { u: '|x|', x: 0 },
    'At x = 0: u = 0, v = 1, u/v = 0. Numerator or denominator has no derivative at this x, so the quotient rule does not apply.',
    '在 x = 0 处：u = 0，v = 1，u/v = 0。分子或分母在这个 x 处不可导，商法则不适用。',
  ],
  [
    { u: 'x', v: 'e^(-x)' },
    'At x = 1: u = 1, v ≈ 0.368, u/v ≈ 2.718. u′v ≈ 0.368 and −uv′ ≈ 0.368, together divided by v² ≈ 0.135: (u/v)′ ≈ 5.437. Both pull the quotient up.',
    '在 x = 1 处：u = 1，v ≈ 0.368，u/v ≈ 2.718。u′v ≈ 0.368，−uv′ ≈ 0.368，合起来除以 v² ≈ 0.135，得 (u/v)′ ≈ 5.437。两者都使商增大。',
  ],
  [
    { u: '-x', v: 'e^(-x)' },
    'At x = 1: u = −1, v ≈ 0.368, u/v ≈ −2.718. u′v ≈ −0.368 and −uv′ ≈ −0.368, together divided by v² ≈ 0.135: (u/v)′ ≈ −5.437. Both pull the quotient down.',
    '在 x = 1 处：u = −1，v ≈ 0.368，u/v ≈ −2.718。u′v ≈ −0.368，−uv′ ≈ −0.368，合起来除以 v² ≈ 0.135，得 (u/v)′ ≈ −5.437。两者都使商减小。',
  ],
  [
    { u: '1', v: 'x', x: 2 },
    'At x = 2: u = 1, v = 2, u/v = 0.5. u′v = 0 and −uv′ = −1, together divided by v² = 4: (u/v)′ = −0.25. Only one of the two pulls here.',
    '在 x = 2 处：u = 1，v = 2，u/v = 0.5。u′v = 0，−uv′ = −1，合起来除以 v² = 4，得 (u/v)′ = −0.25。此处只有一方起作用。',
  ],
  [
    { u: '3', v: '2' },
    'At x = 1: u = 3, v = 2, u/v = 1.5. u′v = 0 and −uv′ = 0, together divided by v² = 4: (u/v)′ = 0. Neither pulls: the slope is 0.',
    '在 x = 1 处：u = 3，v = 2，u/v = 1.5。u′v = 0，−uv′ = 0，合起来除以 v² = 4，得 (u/v)′ = 0。两者都不起作用：斜率为 0。',
  ],
  [
    { u: 'sin(x)', v: 'cos(x)', x: 0.6 },
    'At x = 0.6: u ≈ 0.565, v ≈ 0.825, u/v ≈ 0.684. u′v ≈ 0.681 and −uv′ ≈ 0.319, together divided by v² ≈ 0.681: (u/v)′ ≈ 1.468. Both pull the quotient up.',
    '在 x = 0.6 处：u ≈ 0.565，v ≈ 0.825，u/v ≈ 0.684。u′v ≈ 0.681，−uv′ ≈ 0.319，合起来除以 v² ≈ 0.681，得 (u/v)′ ≈ 1.468。两者都使商增大。',
  ],
])('%o is said in both languages', (patch, en, zh) => {
  expect(describe(readingAt({ ...start, ...patch }))).toEqual({ en, zh });
});

test('every example gives a state that its own schema takes; a formula in y is refused', () => {
  for (const { props } of widget.examples) {
    expect(v.safeParse(widget.state, widget.initial(v.parse(widget.props, props))).success).toBe(true);
  }
  expect(v.safeParse(widget.props, { v: 'y' }).success).toBe(false);
});
