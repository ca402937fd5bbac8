/**
 * What goes wrong in the backward pass of a layer, where factors are matrices: the last kind of wrong rules. Names of matrices
 * stand between dollars.
 */
import type { Localized } from '../locale/index.ts';

export interface WrongProduct {
  readonly id: WrongProductId;
  /** The rule of the core that it spoils, by id. */
  readonly spoils: string;
  /** The mistake in a few words: an answer to "what is wrong?". */
  readonly name: Localized;
  /** Why it is wrong and what is right. */
  readonly explanation: Localized;
  /** Answers that a reader could defend just as well, and that are never offered beside it. */
  readonly near?: readonly WrongProductId[];
}

export type WrongProductId =
  | 'transpose-missing'
  | 'factors-exchanged'
  | 'result-turned'
  | 'rows-for-pairs'
  | 'pairs-for-rows'
  | 'slope-missing'
  | 'output-for-input'
  | 'samples-not-added'
  | 'difference-turned';

export const wrongProducts: readonly WrongProduct[] = [
  {
    id: 'transpose-missing',
    spoils: 'multivariable-chain',
    name: { en: 'A transpose is missing.', zh: '漏掉了一个转置。' },
    explanation: {
      en: 'Backward, the sums run the other way than forward: rows and columns change places, and this is what the transpose does.',
      zh: '反向传播中，求和的方向与前向相反：行与列要互换，这正是转置的作用。',
    },
    near: ['result-turned'],
  },
  {
    id: 'factors-exchanged',
    spoils: 'multivariable-chain',
    name: { en: 'The two factors have been exchanged.', zh: '两个因子的次序颠倒了。' },
    explanation: {
      en: 'Matrices cannot be exchanged in a product as numbers can: the columns of the first meet the rows of the second.',
      zh: '矩阵相乘不能像数那样交换次序：前一个的列要与后一个的行相配。',
    },
    near: ['result-turned'],
  },
  {
    id: 'result-turned',
    spoils: 'multivariable-chain',
    name: { en: 'The product is the transpose of the gradient.', zh: '这个乘积是所求梯度的转置。' },
    explanation: {
      en: 'A gradient has the shape of its quantity, so that a step can be subtracted from it. Turning a product round turns the result, too: $(AB)ᵀ = BᵀAᵀ$.',
      zh: '梯度与它所对应的量形状相同，这样更新时才能相减。乘积一转置，结果也跟着转置：$(AB)ᵀ = BᵀAᵀ$。',
    },
    near: ['factors-exchanged', 'transpose-missing'],
  },
  {
    id: 'rows-for-pairs',
    spoils: 'chain',
    name: {
      en: 'A matrix product is used where entries should be multiplied in pairs, ⊙.',
      zh: '应当逐元素相乘（⊙），却用了矩阵乘法。',
    },
    explanation: {
      en: 'The activation acts on each entry by itself, so each entry of the gradient gets its own slope as a factor.',
      zh: '激活函数分别作用于每个元素，所以梯度的每个元素只乘上与它对应的那个斜率。',
    },
  },
  {
    id: 'pairs-for-rows',
    spoils: 'multivariable-chain',
    name: {
      en: 'Entries are multiplied in pairs, ⊙, where a matrix product belongs.',
      zh: '应当用矩阵乘法，却逐元素相乘（⊙）了。',
    },
    explanation: {
      en: 'Each weight joins one input with one neuron: its gradient is the product of their two numbers, for every pair of them.',
      zh: '每个权重连接一个输入和一个神经元，它的梯度是两边的数之积；输入与神经元两两配对，每一对都有一个。',
    },
    near: ['transpose-missing'],
  },
  {
    id: 'slope-missing',
    spoils: 'chain',
    name: {
      en: 'The gradient with respect to $a$ is used where the one with respect to $z$ belongs.',
      zh: '应当用对 $z$ 的梯度，却用了对 $a$ 的梯度。',
    },
    explanation: {
      en: 'The path goes through the activation, so its slope is a factor; it is contained in the gradient with respect to $z$, not yet in the one with respect to $a$.',
      zh: '路径要经过激活函数，它的导数也是一个因子；这个因子包含在对 $z$ 的梯度里，而对 $a$ 的梯度里还没有。',
    },
  },
  {
    id: 'output-for-input',
    spoils: 'multivariable-chain',
    name: {
      en: 'The output of the layer is used where its input belongs.',
      zh: '应当用这一层的输入，却用了它的输出。',
    },
    explanation: {
      en: 'A weight multiplies the input $x$, so $x$ is its local derivative: what comes out of the layer does not occur in it.',
      zh: '权重所乘的是输入 $x$，所以局部导数是 $x$；这一层的输出与它无关。',
    },
  },
  {
    id: 'samples-not-added',
    spoils: 'multivariable-chain',
    name: { en: 'The sum over the samples is missing.', zh: '漏掉了对各样本求和。' },
    explanation: {
      en: 'One bias acts on every sample of the batch: each is a path to the loss, and the contributions of all paths are added.',
      zh: '同一个偏置作用于这一批中的每个样本：每个样本都是一条通向损失的路径，各条路径的贡献要相加。',
    },
  },
  {
    id: 'difference-turned',
    spoils: 'power',
    name: { en: 'The difference is the wrong way round.', zh: '相减的次序反了。' },
    explanation: {
      en: 'Where the output is above its target, a larger output makes the loss larger: the derivative is positive there, output minus target.',
      zh: '输出高于目标值时，输出再增大，损失也增大：此处导数为正，所以是输出减去目标值。',
    },
  },
];

/** @throws where the id is not in the table */
export function wrongProduct(id: WrongProductId): WrongProduct {
  const found = wrongProducts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no wrong product ${id}.`);
  return found;
}
