import * as v from 'valibot';
import { expect, test } from 'vitest';

import { describe, noteOf, warningOf } from './describe.ts';
import { readingAt } from './model.ts';
import { widget, type GpsState } from './widget.ts';

const start = widget.initial(v.parse(widget.props, { road: 'x^2', x: 1 }));
const say = (patch: Partial<GpsState>) => describe(readingAt({ ...start, ...patch }));
const steps = (rate: number, count: number): Pick<GpsState, 'runs' | 'at'> => ({ runs: [[rate, count]], at: count });

const cases: readonly (readonly [Partial<GpsState>, en: string, zh: string])[] = [
  [
    {},
    'At the start, at x = 1, the height is 1. The slope is 2: uphill as x grows.',
    '起点处，x = 1，高度为 1。斜率为 2，随着 x 增大是上坡。',
  ],
  [
    { x: -1.5 },
    'At the start, at x = −1.5, the height is 2.25. The slope is −3: downhill as x grows.',
    '起点处，x = −1.5，高度为 2.25。斜率为 −3，随着 x 增大是下坡。',
  ],
  [
    steps(0.1, 1),
    'After 1 step, at x = 0.8, the height is 0.64. The slope is 1.6: uphill as x grows.',
    '走了 1 步后，x = 0.8，高度为 0.64。斜率为 1.6，随着 x 增大是上坡。',
  ],
  [
    steps(0.75, 1),
    'After 1 step, at x = −0.5, the height is 0.25. The slope is −1: downhill as x grows. The last step crossed the valley floor, and still came out lower.',
    '走了 1 步后，x = −0.5，高度为 0.25。斜率为 −1，随着 x 增大是下坡。上一步跨过了谷底，但落脚处仍比原来低。',
  ],
  [
    steps(1.5, 2),
    'After 2 steps, at x = 4, the height is 16. The slope is 8: uphill as x grows. The last step went up: it overshot the valley. The learning rate is too large here.',
    '走了 2 步后，x = 4，高度为 16。斜率为 8，随着 x 增大是上坡。上一步反而升高了：它冲过了谷底。在这里，学习率太大了。',
  ],
  [
    { road: '|x|', x: 0 },
    'At the start, at x = 0, the height is 0. There is no slope at this point; programs go on with a convention. The ground is level, so the steps stop. The meter cannot tell a valley from a hilltop, nor whether a deeper valley lies elsewhere.',
    '起点处，x = 0，高度为 0。此处没有斜率；程序按约定取值，继续往前走。这里是平的，步子就停下了。坡度计分不出谷底和山顶，也不知道别处有没有更深的山谷。',
  ],
  [
    { road: 'ln(x)', x: -1 },
    'At the start, at x = −1, there is no ground: the function is undefined there.',
    '起点处，x = −1，函数在此处无定义，没有路。',
  ],
  [
    { road: '1/(x-1)' },
    'At the start, at x = 1, there is no ground: the function is undefined there.',
    '起点处，x = 1，函数在此处无定义，没有路。',
  ],
  [
    { road: 'e^(1000x)' },
    'At the start, at x = 1, the height is too large to compute.',
    '起点处，x = 1，高度太大，无法计算。',
  ],
  [
    { view: 'landscape', landscape: 'ln(x) + y', x: -1, y: 2 },
    'At the start, at x = −1, y = 2, there is no ground: the function is undefined there.',
    '起点处，x = −1、y = 2，函数在此处无定义，没有路。',
  ],
  [
    { view: 'landscape', landscape: 'x^2 + y^2', x: 1.5, y: 2, rate: 0.1 },
    'At the start, at x = 1.5, y = 2, the height is 6.25. The gradient is (3, 4); against it the ground falls by 5 for each unit.',
    '起点处，x = 1.5、y = 2，高度为 6.25。梯度为 (3, 4)，沿它的反方向，地面每单位下降 5。',
  ],
];

test.each(cases)('%o is said in both languages', (patch, en, zh) => {
  expect(say(patch)).toEqual({ en, zh });
});

test('level ground is level, and a warning goes with it', () => {
  const { en, zh } = say({ x: 0 });
  expect(en).toContain('The slope is 0: level. The ground is level, so the steps stop.');
  expect(zh).toContain('斜率为 0，路是平的。');
});

test('results that are rounded are said to be', () => {
  expect(say({ road: 'e^x', x: 1 }).en).toContain('the height is about 2.718. The slope is about 2.718');
  expect(say({ road: 'e^x', x: 1 }).zh).toContain('高度约为 2.718。斜率约为 2.718');
});

test('a step that would leave the domain or all bounds is warned of, without NaN', () => {
  for (const patch of [
    { road: 'ln(x)', x: 0.5, rate: 1 },
    { rate: 100, ...steps(100, 200) },
  ]) {
    const { en, zh } = say(patch);
    expect(en).toContain('leads where nothing can be computed');
    expect(zh).toContain('无法计算');
    expect(en + zh).not.toMatch(/NaN|Infinity|∞/);
  }
});

const noted = (patch: Partial<GpsState>) => noteOf(readingAt({ ...start, ...patch })).en;

test('the driver is always told something: where downhill is, unless there is something to mind', () => {
  expect(noted({})).toMatch(/downhill is where \$x\$ gets smaller/);
  expect(noted({ x: -1.5 })).toMatch(/downhill is where \$x\$ grows/);
  expect(noted(steps(1.5, 2))).toMatch(/overshot/);
  expect(noted({ road: 'x + |x|/2', x: 0 })).toMatch(/no slope/);
  for (const road of ['ln(x)', '1/x']) expect(noted({ road, x: 0 })).toMatch(/nothing can be computed/);
});

test('in a landscape nothing is uphill or downhill by itself', () => {
  expect(say({ view: 'landscape' }).en).not.toMatch(/uphill|downhill/);
  expect(warningOf(readingAt({ ...start, view: 'landscape' }))).toBeUndefined();
  expect(noted({ view: 'landscape' })).toMatch(/against the gradient/);
});

test('every example gives a state that its own schema takes; bad entries are refused', () => {
  for (const { props } of widget.examples) {
    expect(v.safeParse(widget.state, widget.initial(v.parse(widget.props, props))).success).toBe(true);
  }
  for (const patch of [
    { road: 'x +' },
    { road: 'y' },
    { landscape: 'z' },
    { rate: 0 },
    { at: 201 },
    { x: 1e9 },
    { runs: [[0.1, 300]] },
  ]) {
    expect(v.safeParse(widget.state, { ...start, ...patch }).success).toBe(false);
  }
});
