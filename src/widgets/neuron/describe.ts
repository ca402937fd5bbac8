/** The state as a sentence in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { is, said } from '../spoken.ts';
import type { NeuronReading } from './model.ts';

export function describe({ z, a, L, lossByOutput, outputBySum, sumByWeight, product }: NeuronReading): Localized {
  const [zSaid, aSaid, loss] = [said(z), said(a), said(L)];
  const [first, second, third, all] = [said(lossByOutput), said(outputBySum), said(sumByWeight), said(product)];
  const effect = effectOf(product);
  return {
    en: `The weighted sum z is ${zSaid.en}, the output a ${aSaid.en}, the loss ${loss.en}. ∂L/∂w₁ is ${first.en} times ${second.en} times ${third.en}, that is ${all.en}: ${effect.en}.`,
    zh: `加权和 z ${is(z).zh}，输出 a ${is(a).zh}，损失${is(L).zh}。∂L/∂w₁ 的三个因子：第一个${is(lossByOutput).zh}，第二个${is(outputBySum).zh}，第三个${is(sumByWeight).zh}；它们的积${is(product).zh}，${effect.zh}。`,
  };
}

function effectOf(product: number): Localized {
  if (product === 0) {
    return { en: 'a small change of w₁ hardly changes the loss, if at all', zh: 'w₁ 稍作改变，损失不变或几乎不变' };
  }
  return product > 0
    ? { en: 'a larger w₁ makes the loss larger', zh: '增大 w₁ 会使损失增大' }
    : { en: 'a larger w₁ makes the loss smaller', zh: '增大 w₁ 会使损失减小' };
}
