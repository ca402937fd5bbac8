/** The reading as one sentence in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { rounded } from '../../ui/index.ts';
import { softmaxAt } from './model.ts';
import type { SoftmaxWidgetState } from './widget.ts';

export function describe(state: SoftmaxWidgetState): Localized {
  const { inputs, outputs } = softmaxAt(state);
  const from = inputs.map((input) => rounded(input, { decimals: 3, trim: true }).text);
  const to = outputs.map((output) => rounded(output, { decimals: 3 }).text);
  const top = outputs.indexOf(Math.max(...outputs)) + 1;
  const heat = rounded(state.temperature, { decimals: 12, trim: true }).text;
  return {
    en: `At temperature ${heat} the inputs ${from.join(', ')} become about ${to.join(', ')}, together 1; the largest is number ${top}.`,
    zh: `温度为 ${heat} 时，输入 ${from.join('、')} 变为约 ${to.join('、')}，总和为 1；其中第 ${top} 个最大。`,
  };
}
