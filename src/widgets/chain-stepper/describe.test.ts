// The sentence about the step, in both languages, at ten states.
import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { readingOf } from './model.ts';
import type { ChainStepperState } from './widget.ts';

const neuron = 'z = w1*x1 + b; a = sigmoid(z)';
const states: readonly (Partial<ChainStepperState> & { en: string; zh: string })[] = [
  { step: 0, en: 'inputs of (x^2 + 1)^3 are given: x = 1.', zh: '输入已给定：x = 1。' },
  { step: 2, en: 'v₂ = v₁ + 1: the value is 2.', zh: 'v₂ = v₁ + 1：值为 2。' },
  { mode: 'reverse', step: 0, en: 'All values', zh: '各个值都已算出' },
  { mode: 'reverse', step: 1, en: 'dy/dy is 1', zh: 'dy/dy 为 1' },
  {
    mode: 'reverse',
    step: 2,
    en: 'From y back to v₂: dy/dy, 1, times the local derivative dy/dv₂, 12, is dy/dv₂: 12.',
    zh: '从 y 回到 v₂：dy/dy（1）乘以局部导数 dy/dv₂（12），得到 dy/dv₂：12。',
  },
  {
    mode: 'reverse',
    step: 5,
    f: 'x*y+sin(x)',
    at: { x: 2, y: 3 },
    en: 'a contribution to ∂z/∂x: 3',
    zh: '∂z/∂x 的一份贡献：3',
  },
  { mode: 'reverse', step: 7, f: 'x*x+x', en: '3 contributions have arrived at x', zh: 'x 收到了 3 份贡献' },
  { mode: 'forward', step: 1, en: 'dv₁/dx is 2.', zh: 'dv₁/dx 为 2。' },
  { mode: 'forward', step: 0, f: neuron, by: 'b', en: 'with respect to b', zh: '对 b 求导' },
  { step: 1, f: 'ln(x)', at: { x: -1 }, en: 'y = ln(x): undefined', zh: 'y = ln(x)：无定义' },
];

test.each(states)('$f $mode $step', ({ en, zh, ...state }) => {
  const sentence = describe(
    readingOf({ f: '(x^2+1)^3', at: {}, mode: 'values', by: '', step: 0, predict: false, ...state }),
  );
  expect(sentence.en).toContain(en);
  expect(sentence.zh).toContain(zh);
  expect(sentence.zh).toMatch(/^\p{Script=Han}.*。$/u);
  expect(sentence.zh).not.toMatch(/[,;!?](?!\d)/);
  expect(sentence.en).not.toMatch(/NaN|\p{Script=Han}/u);
  expect(sentence.zh).not.toContain('NaN');
});
