/** The reading as one sentence in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { rounded } from '../../ui/index.ts';
import { softmaxAt } from './model.ts';
import type { SoftmaxWidgetState } from './widget.ts';

export function describe(state: SoftmaxWidgetState): Localized {
  const { inputs, outputs } = softmaxAt(state);
  const from = inputs.map((input) => rounded(input, { decimals: 3, trim: true }).text);
  const to = outputs.map((output) => rounded(output, { decimals: 3 }).text);
  const top = largestOf(outputs);
  const heat = rounded(state.temperature, { decimals: 12, trim: true }).text;
  return {
    en: `At temperature ${heat} the inputs ${from.join(', ')} become about ${to.join(', ')}, together 1; ${top.en}.`,
    zh: `温度为 ${heat} 时，输入 ${from.join('、')} 变为约 ${to.join('、')}，总和为 1；${top.zh}。`,
  };
}

/** Which outputs are the largest; several may share first place. */
function largestOf(outputs: readonly number[]): Localized {
  const most = Math.max(...outputs);
  const places = outputs.flatMap((output, i) => (output === most ? [i + 1] : []));
  if (places.length === outputs.length) return { en: 'all are equally large', zh: '各个输出都相等' };
  const [first] = places;
  if (places.length === 1) return { en: `the largest is number ${first}`, zh: `其中第 ${first} 个最大` };
  return {
    en: `numbers ${places.slice(0, -1).join(', ')} and ${places.at(-1)} share first place`,
    zh: `其中第 ${places.join('、')} 个并列最大`,
  };
}
