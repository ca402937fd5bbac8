/** The state as a sentence in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { said } from '../spoken.ts';
import type { NeuronReading } from './model.ts';

export function describe({ z, a, L, lossByOutput, outputBySum, sumByWeight, product }: NeuronReading): Localized {
  const [zSaid, aSaid, loss] = [said(z), said(a), said(L)];
  const [first, second, third, all] = [said(lossByOutput), said(outputBySum), said(sumByWeight), said(product)];
  const effect = effectOf(product);
  return {
    en: `The weighted sum z is ${zSaid.en}, the output a ${aSaid.en}, the loss ${loss.en}. ∂L/∂w₁ is ${first.en} times ${second.en} times ${third.en}, that is ${all.en}: ${effect.en}.`,
    zh: `加权和 z 为 ${zSaid.zh}，输出 a 为 ${aSaid.zh}，损失为 ${loss.zh}。∂L/∂w₁ 等于 ${first.zh} 乘 ${second.zh} 再乘 ${third.zh}，即 ${all.zh}：${effect.zh}。`,
  };
}

function effectOf(product: number): Localized {
  if (product === 0) {
    return { en: 'a small change of w₁ does not change the loss', zh: 'w₁ 稍作改变，损失不变' };
  }
  return product > 0
    ? { en: 'a larger w₁ makes the loss larger', zh: '增大 w₁ 会使损失增大' }
    : { en: 'a larger w₁ makes the loss smaller', zh: '增大 w₁ 会使损失减小' };
}
