/** What the widget says beside its numbers. The sentence about a step is in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';
import type { Slopeless, Trouble } from './trouble.ts';
import type { Mode } from './widget.ts';

export const words = {
  formula: {
    en: 'Formula, or lines such as z = w*x + b; a = sigmoid(z)',
    zh: '式子，或形如 z = w*x + b; a = sigmoid(z) 的多行程序',
  },
  presets: { en: 'Functions to choose from', zh: '可选的函数' },
  mode: { en: 'What is computed', zh: '计算什么' },
  by: { en: 'Derivative with respect to', zh: '对哪个变量求导' },
  graph: { en: 'Computational graph.', zh: '计算图。' },
  first: { en: 'To the start', zh: '回到起点' },
  back: { en: 'One step back', zh: '后退一步' },
  on: { en: 'One step on', zh: '前进一步' },
  last: { en: 'To the end', zh: '走到最后' },
  play: { en: 'Play', zh: '播放' },
  pause: { en: 'Pause', zh: '暂停' },
  speed: { en: 'Speed', zh: '速度' },
  step: { en: 'Step', zh: '步骤' },
  predict: { en: 'Predict each step', zh: '先猜后看' },
  answer: { en: 'Your answer: a number or a formula', zh: '你的答案：数或式子' },
  through: { en: 'through', zh: '经过' },
  check: { en: 'Check', zh: '检查' },
  variable: { en: 'input', zh: '输入' },
  local: { en: 'local derivative', zh: '局部导数' },
  sum: { en: 'Sum of the contributions', zh: '各路径贡献之和' },
  more: { en: 'More contributions are still to come.', zh: '还有别的路径的贡献没有到达。' },
  independent: { en: 'Does not depend on this variable: the derivative is $0$.', zh: '与该变量无关：导数为 $0$。' },
  noSlope: { en: 'does not exist', zh: '不存在' },
  adjointNote: {
    en: 'The derivative of the output with respect to a node is also called the adjoint of the node.',
    zh: '输出对某个节点的导数，也叫作该节点的伴随值。',
  },
  forwardNote: {
    en: 'Each value carries its derivative along: a pair like this is called a dual number. One pass gives the derivative with respect to one variable; the backward pass gives those with respect to all variables at once.',
    zh: '每个值都带着自己的导数一起往前算，这样的一对数叫作对偶数。前向模式算一遍，只得到对一个变量的导数；反向传播算一遍，就得到对所有变量的导数。',
  },
  noOutput: {
    en: 'The output is undefined here, so it has no derivatives.',
    zh: '输出在此处无定义，所以没有导数。',
  },
} satisfies Record<string, Localized>;

export const modeNames: Readonly<Record<Mode, Localized>> = {
  values: { en: 'Forward pass', zh: '前向传播' },
  reverse: { en: 'Backward pass', zh: '反向传播' },
  forward: { en: 'Forward mode', zh: '前向模式求导' },
};

/** What stands at a node in place of a value. */
export const missing: Readonly<Record<Exclude<Trouble, Slopeless>, Localized>> = {
  outside: { en: 'not in domain', zh: '不在定义域内' },
  pole: { en: 'undefined', zh: '无定义' },
  overflow: { en: 'too large', zh: '数值太大' },
  after: { en: 'undefined', zh: '无定义' },
};
