import * as v from 'valibot';
import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { widget, type BaseState } from './widget.ts';

const start: BaseState = { about: 'base', a: 2, c: 1, x: 1, logarithm: false };

test.each<[Partial<BaseState>, string, string]>([
  [
    {},
    'With base 2, at x = 1: value 2, derivative about 1.386; their ratio is ln 2, about 0.693.',
    '底数为 2，在 x = 1 处：函数值为 2，导数约为 1.386；两者之比是 ln 2，约为 0.693。',
  ],
  [
    { a: Math.E, x: 0 },
    'With base e, at x = 0: value 1, derivative 1; their ratio is ln e, 1.',
    '底数为 e，在 x = 0 处：函数值为 1，导数为 1；两者之比是 ln e，为 1。',
  ],
  [
    { a: 0.5, x: -1 },
    'With base 0.5, at x = −1: value 2, derivative about −1.386; their ratio is ln 0.5, about −0.693.',
    '底数为 0.5，在 x = −1 处：函数值为 2，导数约为 −1.386；两者之比是 ln 0.5，约为 −0.693。',
  ],
  [
    { a: 1 },
    'With base 1, at x = 1: value 1, derivative 0; their ratio is ln 1, 0.',
    '底数为 1，在 x = 1 处：函数值为 1，导数为 0；两者之比是 ln 1，为 0。',
  ],
  [
    { a: 1, logarithm: true },
    'With base 1, at x = 1: value 1, derivative 0; their ratio is ln 1, 0.',
    '底数为 1，在 x = 1 处：函数值为 1，导数为 0；两者之比是 ln 1，为 0。',
  ],
  [
    { logarithm: true, x: 2 },
    'With base 2, at x = 2: value 4, derivative about 2.773; their ratio is ln 2, about 0.693. The logarithm to this base, at 4, is 2 with slope about 0.361.',
    '底数为 2，在 x = 2 处：函数值为 4，导数约为 2.773；两者之比是 ln 2，约为 0.693。自变量为 4 时，同底对数的值为 2，斜率约为 0.361。',
  ],
  [
    { a: 3.3, x: 0.1 },
    'With base 3.3, at x = 0.1: value about 1.127, derivative about 1.345; their ratio is ln 3.3, about 1.194.',
    '底数为 3.3，在 x = 0.1 处：函数值约为 1.127，导数约为 1.345；两者之比是 ln 3.3，约为 1.194。',
  ],
  [
    { about: 'family' },
    'With c = 1, at x = 1: value about 2.718 and derivative about 2.718, the same; f(0) = 1.',
    'c = 1 时，在 x = 1 处：函数值约为 2.718，导数也约为 2.718；f(0) = 1。',
  ],
  [
    { about: 'family', c: 0 },
    'With c = 0, at x = 1: value 0 and derivative 0, the same; f(0) = 0.',
    'c = 0 时，在 x = 1 处：函数值为 0，导数也为 0；f(0) = 0。',
  ],
  [
    { about: 'family', c: -1.5, x: 0 },
    'With c = −1.5, at x = 0: value −1.5 and derivative −1.5, the same; f(0) = −1.5.',
    'c = −1.5 时，在 x = 0 处：函数值为 −1.5，导数也为 −1.5；f(0) = −1.5。',
  ],
])('%o is said in both languages', (patch, en, zh) => {
  expect(describe({ ...start, ...patch })).toEqual({ en, zh });
});

test('every example gives a state that its own schema takes, and a base of 0 is refused', () => {
  for (const { props } of widget.examples) {
    expect(v.safeParse(widget.state, widget.initial(v.parse(widget.props, props))).success).toBe(true);
  }
  expect(v.safeParse(widget.props, { a: 0 }).success).toBe(false);
});
