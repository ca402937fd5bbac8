import * as v from 'valibot';
import { expect, test } from 'vitest';

import { clearEntry } from '../../state/index.ts';
import { widgetState } from '../widget-state.ts';
import { describe, type Described } from './describe.ts';
import { trainerOf } from './trainer.ts';
import { widget } from './widget.ts';

type Settings = Described['settings'];
const plain: Settings = { pattern: 'moons', activation: 'tanh', layers: 2 };
const state = (step: number, loss: number, accuracy: number, sizes: number[], settings: Partial<Settings> = {}) => ({
  step,
  loss,
  accuracy,
  sizes,
  diverged: !(loss < 1e6),
  settings: { ...plain, ...settings },
});

const cases: readonly (readonly [Described, en: string, zh: string])[] = [
  [
    state(0, 0.75, 0.5, [0.01, 0.02, 0.5]),
    'Two moons; 2 hidden layers, tanh. After 0 steps the loss is 0.75 and 50% of the points are classified correctly. Gradient size: 0.01 in the first layer, 0.5 in the output layer.',
    '双月；2 个隐藏层，tanh。走了 0 步后，损失为 0.75，50% 的点分类正确。梯度大小：第一层 0.01，输出层 0.5。',
  ],
  [
    state(1, 0.7312, 0.525, [0.0123456, 0.5]),
    'Two moons; 2 hidden layers, tanh. After 1 step the loss is about 0.731 and 52.5% of the points are classified correctly. Gradient size: ≈ 0.01235 in the first layer, 0.5 in the output layer.',
    '双月；2 个隐藏层，tanh。走了 1 步后，损失约为 0.731，52.5% 的点分类正确。梯度大小：第一层 ≈ 0.01235，输出层 0.5。',
  ],
];

test.each(cases)('%o is said in both languages', (reading, en, zh) => {
  expect(describe(reading)).toEqual({ en, zh });
});

test.each([
  [{ layers: 1 }, '1 hidden layer, tanh', '1 个隐藏层，tanh'],
  [{ activation: 'sigmoid', layers: 3 }, '3 hidden layers, sigmoid', '3 个隐藏层，Sigmoid'],
  [{ activation: 'relu' }, 'ReLU', 'ReLU'],
  [{ pattern: 'circles' }, 'Disc and ring;', '圆盘与圆环；'],
  [{ pattern: 'xor' }, 'XOR;', '异或；'],
  [{ pattern: 'spiral' }, 'Spiral;', '螺旋；'],
] as const)('%o has its name', (settings, en, zh) => {
  const said = describe(state(12, 0.5, 1, [0.1, 0.1], settings));
  expect(said.en).toContain(en);
  expect(said.zh).toContain(zh);
});

test.each([NaN, Infinity, 1e9])('a loss of %s is said to have diverged, without a number', (loss) => {
  const said = describe(state(6, loss, 0.5, [NaN, NaN]));
  expect(said.en).toMatch(/After 6 steps .* diverged\. A smaller learning rate may help\.$/);
  expect(said.zh).toContain('训练发散了');
  expect(`${said.en}${said.zh}`).not.toMatch(/NaN|Infinity|∞/);
});

test('a vanished gradient is no zero', () => {
  expect(describe(state(3, 0.69, 0.5, [2.5e-7, 0.06])).en).toContain('≈ 2.5×10⁻⁷ in the first layer');
});

test('every example gives a state that its own schema takes, and a reading that can be said', () => {
  for (const { props } of widget.examples) {
    const first = widget.initial(v.parse(widget.props, props));
    expect(v.safeParse(widget.state, first).success).toBe(true);
    clearEntry('a/b');
    const { reading, surface } = trainerOf(widgetState(widget.state, 'a/b', first));
    expect(describe(reading.first).en).toContain('After 0 steps');
    expect(surface.first.values).toHaveLength(surface.first.columns * surface.first.rows);
    for (const value of surface.first.values) expect(value).toBeGreaterThan(0);
  }
});

test.each([
  { activation: 'add' },
  { activation: '__proto__' },
  { layers: 4 },
  { units: 1 },
  { points: 1000 },
  { rate: 0 },
  { seed: 0.5 },
  { at: 3001 },
  {
    runs: [
      [0.1, 2000],
      [0.2, 2000],
    ],
  },
  { runs: [[-1, 5]] },
])('an entry from a link with %o is refused', (patch) => {
  const first = widget.initial(v.parse(widget.props, {}));
  expect(v.safeParse(widget.state, { ...first, ...patch }).success).toBe(false);
});
