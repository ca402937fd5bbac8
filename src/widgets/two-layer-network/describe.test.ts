import { expect, it } from 'vitest';

import { describe } from './describe.ts';
import { widget, type NetworkState } from './widget.ts';
import * as v from 'valibot';

const start: NetworkState = widget.initial(v.parse(widget.props, {}));
const say = (patch: Partial<NetworkState>) => describe({ ...start, ...patch });

const given = {
  en: 'With x = 1, w₁ = 0.5, b₁ = 0.2, w₂ = 0.8, b₂ = 0.1, t = 0.9: ',
  zh: '当 x = 1，w₁ = 0.5，b₁ = 0.2，w₂ = 0.8，b₂ = 0.1，t = 0.9 时，',
};

it.each<[Partial<NetworkState>, string, string]>([
  [{ step: 0 }, 'nothing is computed yet.', '还没有开始计算。'],
  [{ step: 1 }, 'step 1 of 13 gives z₁ = 0.7.', '第 1 步（共 13 步）得 z₁ = 0.7。'],
  [{ step: 5 }, 'step 5 of 13 gives L ≈ 0.0304.', '第 5 步（共 13 步）得 L ≈ 0.0304。'],
  [{ step: 7 }, 'step 7 of 13 gives ∂L/∂z₂ ≈ −0.0558.', '第 7 步（共 13 步）得 ∂L/∂z₂ ≈ −0.0558。'],
  [{}, 'step 13 of 13 gives ∂L/∂b₁ ≈ −0.00990.', '第 13 步（共 13 步）得 ∂L/∂b₁ ≈ −0.00990。'],
  [
    { part: 'ledger' },
    'carrying 3 decimals, 5 results are not the exact ones rounded: z₂, a₂, L, ∂L/∂a₂, 1 − a₂.',
    '每一步保留 3 位小数，有 5 个结果不等于精确值舍入的结果：z₂、a₂、L、∂L/∂a₂、1 − a₂。',
  ],
  [
    { part: 'ledger', decimals: 5 },
    'carrying 5 decimals, every result is the exact one rounded.',
    '每一步保留 5 位小数，所有结果都等于精确值舍入的结果。',
  ],
  [{ part: 'descent' }, 'the loss is 0.0304.', '损失为 0.0304。'],
])('%o: %s', (patch, en, zh) => {
  expect(say(patch)).toEqual({ en: given.en + en, zh: given.zh + zh });
});

it('after steps of gradient descent it says where the loss is and where it was', () => {
  const { en, zh } = say({ part: 'descent', runs: [[1, 3]], at: 1 });
  expect(en).toContain('With x = 1, w₁ = 0.50990,');
  expect(en).toContain('after 1 step of gradient descent the loss is 0.0259; at the start it was 0.0304.');
  expect(zh).toContain('经过 1 步梯度下降，损失为 0.0259，起点处为 0.0304。');
  expect(say({ part: 'descent', runs: [[1, 3]], at: 3 }).en).toContain('after 3 steps');
});

it('back at the start it gives the same numbers as before', () => {
  expect(say({ part: 'descent', runs: [[1, 3]], at: 0 }).en).toContain(given.en);
});
