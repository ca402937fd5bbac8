/** What the widget says. */
import type { Localized } from '../../locale/index.ts';
import type { Phase } from './model.ts';
import type { abouts } from './widget.ts';

export const words = {
  about: { en: 'What the puzzles are about', zh: '题目的内容' },
  task: {
    en: 'Exactly one step of this derivation is wrong; the steps after it go on with its result. Which one is it?',
    zh: '下面的求导过程恰有一步是错的，之后的各步沿用了它的结果。错在哪一步？',
  },
  layerTask: {
    en: 'The gradients of the loss, step by step backward; the size of each matrix is written under it. Exactly one step is wrong. Which one is it?',
    zh: '反向逐步求损失的梯度，每个矩阵下面注明了它的大小。恰有一步是错的。错在哪一步？',
  },
  layer: { en: 'A layer, and its loss, summed over all entries.', zh: '一层网络和它的损失，损失对所有元素求和。' },
  batch: {
    en: 'A batch: each column is a sample, and $b$ is added to every column.',
    zh: '这是一批样本：每列是一个样本，$b$ 加到每一列上。',
  },
  steps: { en: 'Steps of the derivation', zh: '求导的各步' },
  why: { en: 'What is wrong with it?', zh: '这一步错在哪里？' },
  another: { en: 'Another one', zh: '换一题' },
  show: { en: 'Show the answer', zh: '看答案' },
  right: { en: 'It should be', zh: '正确的是' },
  check: {
    en: 'The numbers expose it. The slope measured by a central difference, without any rule:',
    zh: '用数值一验便知。不用任何法则，直接用中心差分测出斜率：',
  },
  layerCheck: {
    en: 'The numbers, for one choice of weights and inputs. Measured without any rule: each entry is moved a little both ways, and the loss is worked out anew.',
    zh: '取一组权重和输入，用数值来验证。不用任何法则，直接测量：把每个元素向两边各移动一点，重新计算损失。',
  },
  noProduct: { en: 'no product', zh: '不能相乘' },
  claimed: { en: 'wrong step', zh: '错的一步' },
  measured: { en: 'measured', zh: '测得' },
  corrected: { en: 'right step', zh: '正确的一步' },
} satisfies Record<string, Localized>;

/** What stands between two sentences: full stops of Chinese bring their own. */
export const gaps: Localized = { en: ' ', zh: '' };

export const aboutTexts: Readonly<Record<(typeof abouts)[number], Localized>> = {
  both: { en: 'mixed', zh: '混合' },
  functions: { en: 'functions', zh: '一元函数' },
  layer: { en: 'a layer in matrices', zh: '矩阵形式的一层' },
};

export const verdicts: Readonly<Record<Exclude<Phase, 'line'>, Localized>> = {
  'line-wrong': {
    en: 'This step follows from what comes before it. Look at the others.',
    zh: '这一步由前面的结果推出，没有错。再看看其他各步。',
  },
  reason: { en: 'Found: this is the wrong step.', zh: '找到了：错的就是这一步。' },
  'reason-wrong': {
    en: 'This is the wrong step, but that is not what happened in it.',
    zh: '错的确实是这一步，但错的原因不是这个。',
  },
  solved: { en: 'Right.', zh: '正确。' },
  shown: { en: 'The answer:', zh: '答案：' },
};
