/** What the widget says beside its numbers. The sentence about its state is in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';

export const words = {
  picture: {
    en: 'The activation a = σ(z), the neuron on it, and the target t',
    zh: '激活函数 a = σ(z)、神经元所在的点与目标值 t',
  },
  point: {
    en: 'The neuron on its activation: moves z by the bias',
    zh: '神经元在激活函数上的位置（通过偏置 b 移动 z）',
  },
  target: { en: 'target', zh: '目标值' },
  x1: { en: 'x₁, the first input', zh: 'x₁，第一个输入' },
  x2: { en: 'x₂, the second input', zh: 'x₂，第二个输入' },
  w1: { en: 'w₁, the first weight', zh: 'w₁，第一个权重' },
  w2: { en: 'w₂, the second weight', zh: 'w₂，第二个权重' },
  b: { en: 'b, the bias', zh: 'b，偏置' },
  t: { en: 't, the target', zh: 't，目标值' },
  forward: { en: 'Forward: values', zh: '前向：各个值' },
  back: { en: 'Back: three local derivatives, multiplied', zh: '往回：三个局部导数相乘' },
} satisfies Record<string, Localized>;
