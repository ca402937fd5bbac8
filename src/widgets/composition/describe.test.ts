// The sentence about the state, in both languages, at ten states.
import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { chainOf, readingAt } from './model.ts';

const states = [
  { g: '2x', f: '3u', x: 0.4, en: 'y with respect to x is 6', zh: 'y 对 x 的变化率为 6' },
  { g: 'x^2+1', f: 'u^3', x: 1, en: 'y with respect to x is 24', zh: 'y 对 x 的变化率为 24' },
  { g: 'x^2+1', f: 'u^3', x: -0.5, en: 'y with respect to x is about −4.688', zh: 'y 对 x 的变化率约为 −4.688' },
  { g: 'x^2', f: 'e^u', x: 1, en: 'y with respect to x is about 5.437', zh: 'y 对 x 的变化率约为 5.437' },
  { g: 'x^2', f: 'sin(u)', x: 0, en: 'y with respect to x is 0', zh: 'y 对 x 的变化率为 0' },
  { g: 'ln(x)', f: 'u', x: -1, en: 'inner function is undefined', zh: '内层函数在 x = −1 处无定义' },
  { g: 'x-2', f: 'sqrt(u)', x: 1, en: 'outer function is undefined', zh: '外层函数在该处无定义' },
  { g: '|x|', f: 'u+1', x: 0, en: 'inner function has no derivative', zh: '内层函数在该处不可导' },
  { g: 'x-1', f: '|u|', x: 1, en: 'outer function has no derivative', zh: '外层函数在该处不可导' },
  { g: 'x^2', f: '|u|', x: 0, en: 'the derivative of y with respect to x is 0', zh: '导数仍然存在，为 0' },
];

for (const { en, zh, x, ...formulas } of states) {
  test(`y = ${formulas.f} of u = ${formulas.g} at x = ${x} is said in both languages`, () => {
    const sentence = describe(readingAt(chainOf(formulas), { x, dx: 0.1 }));
    expect(sentence.en).toContain(en);
    expect(sentence.zh).toContain(zh);
    expect(sentence.zh).toMatch(/^\p{Script=Han}.*。$/u);
    expect(sentence.zh).not.toMatch(/[,;.!?](?!\d)/);
    expect(sentence.en).not.toMatch(/NaN|\p{Script=Han}/u);
  });
}
