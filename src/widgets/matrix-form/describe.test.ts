import * as v from 'valibot';
import { expect, it } from 'vitest';

import { describe } from './describe.ts';
import { widget, type MatrixState } from './widget.ts';

const start: MatrixState = widget.initial(v.parse(widget.props, {}));
const say = (patch: Partial<MatrixState>) => describe({ ...start, ...patch });
const right = {
  en: ' Right: every entry equals the derivative of the loss that backpropagation finds for it.',
  zh: '正确：每个元素都等于反向传播求出的相应偏导数。',
};

it('says the layer, the product, what comes of it, and one entry', () => {
  expect(say({})).toEqual({
    en: `A layer with 3 inputs, 2 neurons and 1 sample. Tried for ∂L/∂z: ∂L/∂a ⊙ σ′(z).${right.en} Entry: ∂L/∂z₁ ≈ −0.123.`,
    zh: `这一层有 3 个输入、2 个神经元，共 1 个样本。试求 ∂L/∂z：∂L/∂a ⊙ σ′(z)。${right.zh}所看的元素：∂L/∂z₁ ≈ −0.123。`,
  });
});

it.each<[Partial<MatrixState>, string, string]>([
  [{ target: 'dW', row: 1, column: 2 }, '∂L/∂W: ∂L/∂z · xᵀ. Right', '∂L/∂w₂₃ ≈ −0.124。'],
  [{ target: 'db', row: 1 }, 'Entry: ∂L/∂b₂ ≈ 0.124.', '∂L/∂b₂ ≈ 0.124。'],
  [{ target: 'dx', row: 2 }, '∂L/∂x: Wᵀ · ∂L/∂z. Right', '∂L/∂x₃ ≈ −0.121。'],
  [
    { target: 'dx', attempt: 'W-dz' },
    'W is 2 × 3 and ∂L/∂z is 2 × 1: a row of the first has 3 entries, a column of the second has 2. They cannot be multiplied.',
    'W 是 2 × 3 矩阵，∂L/∂z 是 2 × 1 矩阵：前者每行有 3 个元素，后者每列有 2 个，不能相乘。',
  ],
  [
    { target: 'dW', attempt: 'x-dzT' },
    'x · (∂L/∂z)ᵀ. The product exists, but it is 3 × 2, and ∂L/∂W must have the shape of W, 2 × 3. It is the transpose of what is asked for.',
    '可以相乘，但结果是 3 × 2 矩阵，而 ∂L/∂W 必须与 W 形状相同，即 2 × 3。它恰好是所求矩阵的转置。',
  ],
  [
    { target: 'dW', attempt: 'elementwise' },
    '∂L/∂z is 2 × 1 and x is 3 × 1: ⊙ needs two matrices of the same shape.',
    '⊙ 要求两个矩阵形状相同。',
  ],
  [
    { n: 2, target: 'dx', attempt: 'W-dz' },
    'All shapes fit, and the result is wrong all the same: 2',
    '形状处处对得上，结果却是错的：有 2 个',
  ],
  [{ n: 1, m: 1, target: 'dx', attempt: 'W-dz' }, 'The numbers agree, but only for these', '结果碰巧一致'],
  [{ samples: 3, target: 'dW' }, '3 samples. Tried for ∂L/∂W: ∂L/∂Z · Xᵀ.', '共 3 个样本。试求 ∂L/∂W：∂L/∂Z · Xᵀ。'],
  [{ samples: 3, activation: 'tanh', column: 2 }, 'tanh′(Z). Right', '∂L/∂z₁(3)'],
  [{ activation: 'relu' }, 'ReLU′(z). Right', 'ReLU′(z)。正确'],
])('%o: %s', (patch, en, zh) => {
  expect(say(patch).en).toContain(en);
  expect(say(patch).zh).toContain(zh);
});

it('an entry outside of a smaller result is taken at its edge', () => {
  expect(say({ target: 'db', row: 3, column: 3 }).en).toContain('∂L/∂b₂');
});
