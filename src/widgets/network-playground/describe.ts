/** The reading as a sentence in both languages: for screen readers when training rests, and for print. */
import { ops } from '../../autodiff/index.ts';
import type { Localized } from '../../locale/index.ts';
import { rounded } from '../../ui/index.ts';
import { nameOfActivation } from '../activation-names.ts';
import { said } from '../spoken.ts';
import type { Reading } from './trainer.ts';
import { patternNames } from './words.ts';

export type Described = Pick<Reading, 'step' | 'loss' | 'accuracy' | 'sizes' | 'diverged'> & {
  readonly settings: Pick<Reading['settings'], 'pattern' | 'activation' | 'layers'>;
};

export function describe({ step, loss, accuracy, sizes, diverged, settings }: Described): Localized {
  const { pattern, activation, layers } = settings;
  const op = ops.find(({ id }) => id === activation);
  const name: Localized = op === undefined ? { en: activation, zh: activation } : nameOfActivation(op);
  const hidden: Localized = {
    en: `${layers} hidden ${layers === 1 ? 'layer' : 'layers'}, ${name.en}`,
    zh: `${layers} 个隐藏层，${name.zh}`,
  };
  const start: Localized = {
    en: `${patternNames[pattern].en}; ${hidden.en}. After ${step} ${step === 1 ? 'step' : 'steps'}`,
    zh: `${patternNames[pattern].zh}；${hidden.zh}。走了 ${step} 步后，`,
  };
  if (diverged) {
    return {
      en: `${start.en} the loss has grown beyond measure: training diverged. A smaller learning rate may help.`,
      zh: `${start.zh}损失已经失控：训练发散了。可以试试较小的学习率。`,
    };
  }
  const share = rounded(100 * accuracy, { decimals: 1, trim: true }).text;
  const costs = rounded(loss, { decimals: 3, trim: true });
  const [first, last] = [size(sizes[0]), size(sizes.at(-1))];
  return {
    en: `${start.en} the loss is ${said(loss).en} and ${share}% of the points are classified correctly. Gradient size: ${first} in the first layer, ${last} in the output layer.`,
    zh: `${start.zh}损失${costs.relation === '=' ? '为' : '约为'} ${costs.text}，${share}% 的点分类正确。梯度大小：第一层 ${first}，输出层 ${last}。`,
  };
}

function size(value = NaN): string {
  const { text, relation } = rounded(value, { decimals: 5, trim: true });
  return relation === '=' ? text : `≈ ${text}`;
}
