// The sentence about the state, in both languages, at ten states.
import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { pathOf, readingAt } from './model.ts';

const states = [
  { f: 'x*y', x: 't^2', y: 'e^t', t: 1, en: 'dz/dt is about 8.155', zh: 'dz/dt 约为 8.155' },
  { f: 'x*y', x: 't', y: 't', t: 1.5, en: 'contributes 1.5, the path through y 1.5', zh: '贡献为 1.5' },
  { f: 'x*y', x: 't', y: 't', t: 0, en: 'dz/dt is 0', zh: 'dz/dt 为 0' },
  { f: 'x^2+y^2', x: '2cos(t)', y: '2sin(t)', t: 0, en: 'x = 2, y = 0', zh: 'x 为 2，y 为 0' },
  { f: 'x-y', x: '3t', y: 't', t: 2, en: 'contributes 3, the path through y −1', zh: '贡献为 3，经过 y 的贡献为 −1' },
  { f: 'x+y', x: 'ln(t)', y: 't', t: -1, en: 'the path is undefined', zh: '路径在 t = −1 处无定义' },
  { f: 'ln(x)+y', x: 't', y: 't', t: -2, en: 'where z is undefined', zh: 'z 在该点无定义' },
  { f: '|x|+y', x: 't', y: 't', t: 0, en: 'the rule does not apply', zh: '法则不适用' },
  { f: '|x|', x: 't^2', y: 't', t: 0, en: 'the derivative of z with respect to t is 0', zh: '导数仍然存在，为 0' },
  { f: 'x/y', x: 't', y: '1+t^2', t: 0.25, en: 'about 0.941', zh: '约为 0.941' },
];

for (const { en, zh, t, ...formulas } of states) {
  test(`z = ${formulas.f}, x = ${formulas.x}, y = ${formulas.y} at t = ${t} is said in both languages`, () => {
    const sentence = describe(readingAt(pathOf(formulas), t));
    expect(sentence.en).toContain(en);
    expect(sentence.zh).toContain(zh);
    expect(sentence.zh).toMatch(/^\p{Script=Han}.*。$/u);
    expect(sentence.zh).not.toMatch(/[,;.!?](?!\d)/);
    expect(sentence.en).not.toMatch(/NaN|\p{Script=Han}/u);
  });
}
