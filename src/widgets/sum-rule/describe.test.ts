import * as v from 'valibot';
import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { widget, type SumState } from './widget.ts';

const start: SumState = { u: 'x^2', v: '3x+5', x: 1, made: 'sum', c: 2 };

test.each<[Partial<SumState>, string, string]>([
  [
    {},
    'At x = 1: u = 1, v = 8, u + v = 9. The slopes: u′ = 2, v′ = 3, (u + v)′ = 5.',
    '在 x = 1 处：u = 1，v = 8，u + v = 9。斜率：u′ = 2，v′ = 3，(u + v)′ = 5。',
  ],
  [
    { x: -1.5 },
    'At x = −1.5: u = 2.25, v = 0.5, u + v = 2.75. The slopes: u′ = −3, v′ = 3, (u + v)′ = 0.',
    '在 x = −1.5 处：u = 2.25，v = 0.5，u + v = 2.75。斜率：u′ = −3，v′ = 3，(u + v)′ = 0。',
  ],
  [
    { made: 'difference' },
    'At x = 1: u = 1, v = 8, u − v = −7. The slopes: u′ = 2, v′ = 3, (u − v)′ = −1.',
    '在 x = 1 处：u = 1，v = 8，u − v = −7。斜率：u′ = 2，v′ = 3，(u − v)′ = −1。',
  ],
  [
    { made: 'multiple' },
    'With c = 2, at x = 1: u = 1, c·u = 2. The slopes: u′ = 2, (c·u)′ = 4.',
    'c = 2 时，在 x = 1 处：u = 1，c·u = 2。斜率：u′ = 2，(c·u)′ = 4。',
  ],
  [
    { made: 'multiple', c: -0.5, u: 'sin(x)' },
    'With c = −0.5, at x = 1: u ≈ 0.841, c·u ≈ −0.421. The slopes: u′ ≈ 0.54, (c·u)′ ≈ −0.27.',
    'c = −0.5 时，在 x = 1 处：u ≈ 0.841，c·u ≈ −0.421。斜率：u′ ≈ 0.54，(c·u)′ ≈ −0.27。',
  ],
  [
    { u: 'e^x', v: 'sin(x)' },
    'At x = 1: u ≈ 2.718, v ≈ 0.841, u + v ≈ 3.56. The slopes: u′ ≈ 2.718, v′ ≈ 0.54, (u + v)′ ≈ 3.259.',
    '在 x = 1 处：u ≈ 2.718，v ≈ 0.841，u + v ≈ 3.56。斜率：u′ ≈ 2.718，v′ ≈ 0.54，(u + v)′ ≈ 3.259。',
  ],
  [{ v: 'ln(x)', x: -1 }, 'x = −1: At this x there is no value to add.', 'x = −1：在这个 x 处，函数值不全，无法相加。'],
  [{ u: '1/x', x: 0 }, 'x = 0: At this x there is no value to add.', 'x = 0：在这个 x 处，函数值不全，无法相加。'],
  [
    { u: '|x|', x: 0 },
    'At x = 0: u = 0, v = 5, u + v = 5. At this x there is no derivative: a term has none.',
    '在 x = 0 处：u = 0，v = 5，u + v = 5。在这个 x 处有一项不可导，整体也不可导。',
  ],
  [
    { u: '|x|', v: '-|x|', x: 0 },
    'At x = 0: u = 0, v = 0, u + v = 0. At this x the terms have no derivative, but the whole has one: the rule cannot be read backwards. (u + v)′ = 0.',
    '在 x = 0 处：u = 0，v = 0，u + v = 0。在这个 x 处，各项并非都可导，整体却可导：这条法则不能反过来用。(u + v)′ = 0。',
  ],
  [
    { u: '|x|', made: 'multiple', c: 0, x: 0 },
    'With c = 0, at x = 0: u = 0, c·u = 0. At this x the terms have no derivative, but the whole has one: the rule cannot be read backwards. (c·u)′ = 0.',
    'c = 0 时，在 x = 0 处：u = 0，c·u = 0。在这个 x 处，各项并非都可导，整体却可导：这条法则不能反过来用。(c·u)′ = 0。',
  ],
])('%o is said in both languages', (patch, en, zh) => {
  expect(describe({ ...start, ...patch })).toEqual({ en, zh });
});

test('every example gives a state that its own schema takes; an unknown way of making is refused', () => {
  for (const { props } of widget.examples) {
    expect(v.safeParse(widget.state, widget.initial(v.parse(widget.props, props))).success).toBe(true);
  }
  expect(v.safeParse(widget.props, { made: 'product' }).success).toBe(false);
  expect(v.safeParse(widget.props, { v: 'x +' }).success).toBe(false);
});
