import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { widget, type ExplorerState } from './widget.ts';

const start = widget.initial({
  show: ['sigmoid'],
  at: 0,
  alpha: 0.1,
  lens: 'slopes',
  layers: 5,
  range: [-6, 6],
});
const said = (patch: Partial<ExplorerState>) => Object.values(describe({ ...start, ...patch }));

test('a smooth function is said with its value and its slope', () => {
  expect(said({})).toEqual(['At x = 0: sigmoid is 0.5, slope 0.25.', '在 x = 0 处：Sigmoid 的值为 0.5，斜率为 0.25。']);
  expect(said({ x: -2.5 })).toEqual([
    'At x = −2.5: sigmoid is about 0.076, slope about 0.07.',
    '在 x = −2.5 处：Sigmoid 的值约为 0.076，斜率约为 0.07。',
  ]);
});

test('several functions are said one after the other, in the order in which they stand', () => {
  expect(said({ shown: ['tanh', 'relu'], x: 2 })).toEqual([
    'At x = 2: tanh is about 0.964, slope about 0.071; ReLU is 2, slope 1.',
    '在 x = 2 处：tanh 的值约为 0.964，斜率约为 0.071；ReLU 的值为 2，斜率为 1。',
  ]);
  expect(said({ shown: ['elu'], x: 40 })[0]).toBe('At x = 40: ELU is 40, slope 1.');
});

test('at a kink both slopes are said, and the number as a convention', () => {
  expect(said({ shown: ['relu'] })).toEqual([
    'At x = 0: ReLU is 0 and has no derivative, slope 0 on the left and 1 on the right, programs use 0.',
    '在 x = 0 处：ReLU 的值为 0，不可导，左导数为 0，右导数为 1，程序约定取 0。',
  ]);
  expect(said({ shown: ['leakyrelu'], alpha: 0.01 })[1]).toBe(
    '在 x = 0 处：Leaky ReLU 的值为 0，不可导，左导数为 0.01，右导数为 1，程序约定取 0.01。',
  );
  expect(said({ shown: ['hardsigmoid'], x: 3 })[1]).toBe(
    '在 x = 3 处：Hard Sigmoid 的值为 1，不可导，左导数约为 0.167，右导数为 0，程序约定取 0。',
  );
});

test('with saturation the product of n factors is said, of the function in front', () => {
  expect(said({ lens: 'saturation', layers: 10 })).toEqual([
    'At x = 0: sigmoid is 0.5, slope 0.25. The product of 10 such slopes of sigmoid is about 9.537×10⁻⁷, at best about 9.537×10⁻⁷.',
    '在 x = 0 处：Sigmoid 的值为 0.5，斜率为 0.25。Sigmoid 的 10 个这样的因子之积约为 9.537×10⁻⁷，至多约为 9.537×10⁻⁷。',
  ]);
  expect(said({ lens: 'saturation', shown: ['tanh', 'relu'], front: 'relu', x: 1 })[0]).toContain(
    'The product of 5 such slopes of ReLU is 1, at best 1.',
  );
});

test('on the way from σ to tanh the formula of the moment is said', () => {
  expect(said({ lens: 'tanh', way: 1.5 })).toEqual([
    'At x = 0: sigmoid is 0.5, slope 0.25. The curve on its way from σ to tanh is 1.5σ(2x).',
    '在 x = 0 处：Sigmoid 的值为 0.5，斜率为 0.25。从 σ 变到 tanh 的曲线现在是 1.5σ(2x)。',
  ]);
});

test('a front that is no longer shown gives way to the first shown one', () => {
  expect(said({ lens: 'saturation', shown: ['tanh'], front: 'sigmoid' })[0]).toContain('slopes of tanh');
});
