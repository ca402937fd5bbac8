/** What the widget says beside its controls. */
import type { Localized } from '../../locale/index.ts';
import type { GivenName } from '../../practice/index.ts';

export const words = {
  inputs: { en: 'inputs', zh: '输入' },
  neurons: { en: 'neurons', zh: '神经元' },
  samples: { en: 'samples', zh: '样本' },
  activation: { en: 'activation', zh: '激活函数' },
  forward: { en: 'Forward: the numbers of the layer', zh: '前向：这一层的各个数' },
  targets: { en: 'The gradient that is asked for', zh: '所求的梯度' },
  attempts: { en: 'The product that is tried', zh: '试用的乘积' },
  loss: { en: 'Loss, summed over entries and samples', zh: '损失（对各元素和各样本求和）' },
  noProduct: { en: 'no product', zh: '不能相乘' },
} satisfies Record<string, Localized>;

export const givenTexts: Readonly<Record<GivenName, Localized>> = {
  W: { en: 'weight', zh: '权重' },
  x: { en: 'input', zh: '输入' },
  b: { en: 'bias', zh: '偏置' },
  t: { en: 'target', zh: '目标值' },
};
