/** What the widget says beside its numbers. Sentences about a reading are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';
import type { Lens } from './widget.ts';

export const words = {
  values: { en: 'Graphs of the activation functions', zh: '激活函数的图像' },
  slopes: { en: 'Graphs of their derivatives', zh: '导数的图像' },
  functions: { en: 'Functions to show', zh: '要显示的函数' },
  front: { en: 'Function in front', zh: '突出显示的函数' },
  table: { en: 'Values and derivatives at x', zh: '各函数在 x 处的值与导数' },
  name: { en: 'Function', zh: '函数' },
  x: { en: 'x, the input', zh: 'x，输入' },
  point: { en: 'Point on the curve in front', zh: '突出显示的曲线上的点' },
  alpha: { en: 'α, the slope of Leaky ReLU for negative x', zh: 'α，Leaky ReLU 在 x 为负时的斜率' },
  lens: { en: 'What to look at', zh: '看什么' },
  none: { en: 'undefined', zh: '不存在' },
  kink: {
    en: 'A kink: in calculus there is no derivative here, only two slopes',
    zh: '折点：此处不可导，只有左、右导数',
  },
  left: { en: 'left', zh: '左' },
  right: { en: 'right', zh: '右' },
  convention: { en: 'programs use', zh: '程序约定取' },
  flat: { en: 'slope under 0.05', zh: '斜率小于 0.05' },
  layers: { en: 'n, the number of layers', zh: 'n，层数' },
  product: { en: 'product of $n$ factors', zh: '$n$ 个因子之积' },
  best: { en: 'at best', zh: '至多' },
  bars: {
    en: 'What is left of a gradient after each layer',
    zh: '梯度每过一层还剩多少',
  },
  weights: {
    en: 'Only the factors from the activation are multiplied here. The weights between them multiply too: small ones make it worse, large ones can make up for it.',
    zh: '这里只乘了激活函数的导数。各层的权重也要相乘：权重小，情况更糟；权重大，则可能弥补回来。',
  },
  stage: { en: 'stage', zh: '进度' },
  way: { en: 'From σ(x) to tanh(x)', zh: '从 σ(x) 变到 tanh(x)' },
  play: { en: 'Let σ become tanh', zh: '让 σ 变成 tanh' },
  stop: { en: 'Stop', zh: '停止' },
  next: { en: 'Next line', zh: '下一步' },
  back: { en: 'Back', zh: '上一步' },
  same: {
    en: 'The numbers are the lines computed at $x$: all the same.',
    zh: '每行的数是该式在 $x$ 处的值，全都相同。',
  },
  both: { en: 'From here on, both routes are one', zh: '以下两种方法相同' },
} satisfies Record<string, Localized>;

export const lenses: Readonly<Record<Lens, Localized>> = {
  slopes: { en: 'Values and slopes', zh: '函数值与斜率' },
  saturation: { en: 'Saturation', zh: '饱和' },
  tanh: { en: '$tanh$ from $σ$', zh: '由 $σ$ 到 $tanh$' },
  derivation: { en: 'How $σ′$ is found', zh: '$σ′$ 的推导' },
};

/** The three moves from σ to tanh. */
export const moves: readonly Localized[] = [
  { en: 'run twice as fast', zh: '自变量变为两倍' },
  { en: 'make it twice as high', zh: '函数值变为两倍' },
  { en: 'lower it by $1$', zh: '再减去 $1$' },
];
