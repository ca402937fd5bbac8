import { expect, it } from 'vitest';

import { describe, stepText } from './describe.ts';
import { checkedFunction } from './function.ts';
import { readingAt } from './model.ts';

const say = (f: string, x: number, h: number) => describe(readingAt(checkedFunction(f), { x, h }));

it('says place, step, both errors, the derivative and what it comes to', () => {
  expect(say('e^x', 1, 1e-5)).toEqual({
    en: 'At x = 1 with h = 10⁻⁵ the forward difference has an error of about 1.4×10⁻⁵, the central difference of about 5.6×10⁻¹¹; the derivative is about 2.718. The central difference and the derivative agree as closely as this step allows.',
    zh: '在 x = 1 处，取 h = 10⁻⁵，前向差分的误差约为 1.4×10⁻⁵，中心差分的误差约为 5.6×10⁻¹¹，导数约为 2.718。在这个步长所能达到的精度内，中心差分与导数相符。',
  });
});

it.each([
  ['x^2', 3, 0.001, 'third derivative is 0', '三阶导数为 0'],
  ['e^x', 1, 1e-15, 'Choose a larger h', '请取更大的 h'],
  ['x^2', 1e6, 1e-15, 'the step is lost', '步长在舍入中丢失了'],
  ['relu(x)', 0, 1e-5, 'a kink there is no derivative', '折点处导数不存在'],
  ['relu(x)', 0.0005, 1e-3, 'Choose a smaller h', '请取更小的 h'],
  ['1/x', 0, 1e-3, 'run off to infinity', '趋于无穷'],
  ['ln(x)', -1, 1e-3, 'outside the domain', '不在定义域内'],
  ['ln(x)', 0.0005, 1e-3, 'no value at one end', '在步长的一端无定义'],
  ['cbrt(x)', 0, 1e-3, 'tangent is vertical', '切线是竖直的'],
  ['step(x)', 0, 1e-3, 'jumps here', '有跳跃'],
] as const)('%s at %s with h = %s is told in both languages', (f, x, h, en, zh) => {
  const text = say(f, x, h);
  expect(text.en).toContain(en);
  expect(text.zh).toContain(zh);
  expect(`${text.en}${text.zh}`).not.toMatch(/NaN|undefined,/);
});

it.each([
  [0.1, '0.1'],
  [0.001, '0.001'],
  [1e-5, '10⁻⁵'],
  [2.5e-8, '2.5×10⁻⁸'],
  [2e-15, '2×10⁻¹⁵'],
])('a step of %s is written %s', (h, text) => expect(stepText(h)).toBe(text));
