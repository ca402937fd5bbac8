/** What the widget says beside its numbers. Sentences about its state are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';
import type { Input } from './model.ts';
import type { Quantity } from './quantities.ts';
import type { Part } from './widget.ts';

export const words = {
  picture: { en: 'The network', zh: '网络' },
  hidden: { en: 'hidden layer', zh: '隐藏层' },
  output: { en: 'output layer', zh: '输出层' },
  loss: { en: 'loss', zh: '损失' },
  parts: { en: 'What is shown below the network', zh: '网络下方显示的内容' },
  first: { en: 'To the start', zh: '回到开头' },
  back: { en: 'One step back', zh: '后退一步' },
  next: { en: 'Next step', zh: '下一步' },
  last: { en: 'All steps', zh: '走完全部步骤' },
  jump: { en: 'Go to a step', zh: '跳到某一步' },
  forward: { en: 'forward pass', zh: '前向传播' },
  backward: { en: 'backward pass', zh: '反向传播' },
  nothing: {
    en: 'Nothing is computed yet. Take the first step, or drag a green number.',
    zh: '还没有开始计算。请走第一步，也可以拖动绿色的数。',
  },
  decimals: { en: 'k, the decimals that are carried', zh: 'k，每一步保留的小数位数' },
  quantity: { en: 'quantity', zh: '量' },
  printed: { en: 'as printed', zh: '原文所印' },
  exact: { en: 'exact', zh: '精确' },
  quotation: {
    en: 'The first column quotes the text that this lesson grew out of, digit for digit. Marked cells are not the exact number rounded.',
    zh: '“原文所印”一列逐字引自本课所依据的原文。带标记的数不等于精确值舍入的结果。',
  },
  noQuotation: {
    en: 'The source printed numbers for its own inputs only.',
    zh: '原文只印了它自己那组输入的结果。',
  },
  toSource: { en: 'Back to its inputs', zh: '换回那组输入' },
  rate: { en: 'η, the learning rate', zh: 'η，学习率' },
  takeOne: { en: 'Take a step', zh: '走一步' },
  takeTen: { en: '10 steps', zh: '走 10 步' },
  undo: { en: 'Undo', zh: '撤销' },
  redo: { en: 'Redo', zh: '重做' },
  rewind: { en: 'Rewind', zh: '回到起点' },
  curve: { en: 'The loss after each step', zh: '每一步之后的损失' },
  place: { en: 'The step the network is at', zh: '网络所处的步数' },
  update: {
    en: 'The next step: all four derivatives are known before any parameter changes.',
    zh: '下一步：先求出全部四个导数，再一起更新参数。',
  },
  full: { en: 'That is as far as it goes. Rewind, or undo some steps.', zh: '步数已到上限。请回到起点，或撤销几步。' },
} satisfies Record<string, Localized>;

export const partNames: Readonly<Record<Part, Localized>> = {
  steps: { en: 'Step by step', zh: '逐步计算' },
  ledger: { en: 'What rounding does', zh: '舍入的影响' },
  descent: { en: 'Gradient descent', zh: '梯度下降' },
};

export const inputNames: Readonly<Record<Input, Localized>> = {
  x: { en: 'x, the input', zh: 'x，输入' },
  w1: { en: 'w₁, weight of the hidden layer', zh: 'w₁，隐藏层的权重' },
  b1: { en: 'b₁, bias of the hidden layer', zh: 'b₁，隐藏层的偏置' },
  w2: { en: 'w₂, weight of the output layer', zh: 'w₂，输出层的权重' },
  b2: { en: 'b₂, bias of the output layer', zh: 'b₂，输出层的偏置' },
  t: { en: 't, the target', zh: 't，目标值' },
};

/** Why each step is as it is. */
export const reasons: Readonly<Record<Quantity, Localized>> = {
  z1: { en: 'The input times the weight, plus the bias.', zh: '输入乘以权重，再加上偏置。' },
  a1: { en: 'The activation function is applied.', zh: '再经过激活函数。' },
  z2: { en: 'The second neuron does the same; its input is $a₁$.', zh: '第二个神经元也这样做，只是以 $a₁$ 为输入。' },
  a2: { en: 'The output of the network.', zh: '这就是网络的输出。' },
  L: { en: 'The loss compares the output with the target.', zh: '损失衡量输出与目标值之差。' },
  'dL/da2': { en: 'The power rule: the 2 cancels the ½.', zh: '用幂函数求导法则：2 与 ½ 抵消。' },
  'dL/dz2': {
    en: 'The derivative already known, times the slope of the sigmoid, $a₂(1 − a₂)$.',
    zh: '已求出的导数，乘以 Sigmoid 的局部导数 $a₂(1 − a₂)$。',
  },
  'dL/dw2': {
    en: 'In $z₂$ the weight is multiplied by $a₁$: the local derivative is $a₁$.',
    zh: '在 $z₂$ 中，与权重相乘的是 $a₁$，局部导数就是 $a₁$。',
  },
  'dL/db2': { en: 'The bias is added: the local derivative is $1$.', zh: '偏置是加上去的，局部导数为 $1$。' },
  'dL/da1': {
    en: 'In $z₂$ it is $a₁$ that $w₂$ multiplies: the local derivative is $w₂$.',
    zh: '在 $z₂$ 中，与 $a₁$ 相乘的是 $w₂$，局部导数就是 $w₂$。',
  },
  'dL/dz1': {
    en: 'The slope of the sigmoid again, now with the value of the first layer.',
    zh: '再乘以 Sigmoid 的局部导数，这次用第一层的值。',
  },
  'dL/dw1': { en: 'The weight is multiplied by the input $x$.', zh: '与权重相乘的是输入 $x$。' },
  'dL/db1': { en: 'Again the local derivative is $1$.', zh: '局部导数仍为 $1$。' },
};
