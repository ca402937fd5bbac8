import * as v from 'valibot';
import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { widget, type SoftmaxWidgetState } from './widget.ts';

const start: SoftmaxWidgetState = { inputs: [1, 2, 3], shift: 0, temperature: 1, jacobian: false };

const cases: readonly (readonly [
  Partial<SoftmaxWidgetState>,
  temperature: string,
  from: string[],
  to: string[],
  top: number | readonly [en: string, zh: string],
])[] = [
  [{}, '1', ['1', '2', '3'], ['0.090', '0.245', '0.665'], 3],
  [{ shift: 1.5 }, '1', ['2.5', '3.5', '4.5'], ['0.090', '0.245', '0.665'], 3],
  [{ shift: -4 }, '1', ['−3', '−2', '−1'], ['0.090', '0.245', '0.665'], 3],
  [{ temperature: 10 }, '10', ['1', '2', '3'], ['0.301', '0.332', '0.367'], 3],
  [{ temperature: 0.1 }, '0.1', ['1', '2', '3'], ['2.061×10⁻⁹', '4.540×10⁻⁵', '1.000'], 3],
  [{ inputs: [0, 0] }, '1', ['0', '0'], ['0.500', '0.500'], ['all are equally large', '各个输出都相等']],
  [
    { inputs: [2, 0, 2] },
    '1',
    ['2', '0', '2'],
    ['0.468', '0.063', '0.468'],
    ['numbers 1 and 3 share first place', '其中第 1、3 个并列最大'],
  ],
  [{ inputs: [3, -1] }, '1', ['3', '−1'], ['0.982', '0.018'], 1],
  [{ inputs: [0.25, 1.5, 0, 0.75] }, '1', ['0.25', '1.5', '0', '0.75'], ['0.145', '0.505', '0.113', '0.238'], 2],
  [
    { inputs: [0, 0, 0, 0, 0] },
    '1',
    ['0', '0', '0', '0', '0'],
    ['0.200', '0.200', '0.200', '0.200', '0.200'],
    ['all are equally large', '各个输出都相等'],
  ],
  [{ jacobian: true, inputs: [-1, 1] }, '1', ['−1', '1'], ['0.119', '0.881'], 2],
];

test.each(cases)('%o is said in both languages', (patch, temperature, from, to, top) => {
  const [en, zh] = typeof top === 'number' ? [`the largest is number ${top}`, `其中第 ${top} 个最大`] : top;
  expect(describe({ ...start, ...patch })).toEqual({
    en: `At temperature ${temperature} the inputs ${from.join(', ')} become about ${to.join(', ')}, together 1; ${en}.`,
    zh: `温度为 ${temperature} 时，输入 ${from.join('、')} 变为约 ${to.join('、')}，总和为 1；${zh}。`,
  });
});

test('every example gives a state that its own schema takes; one input or a temperature of 0 is refused', () => {
  for (const { props } of widget.examples) {
    expect(v.safeParse(widget.state, widget.initial(v.parse(widget.props, props))).success).toBe(true);
  }
  expect(v.safeParse(widget.props, { inputs: [1] }).success).toBe(false);
  expect(v.safeParse(widget.props, { temperature: 0 }).success).toBe(false);
});
