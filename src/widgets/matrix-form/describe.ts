/** The state in a few sentences, in both languages: the layer, the product that is tried, what comes of it, one entry. */
import type { Localized } from '../../locale/index.ts';
import { unmarked } from '../../ui/index.ts';
import { entryLabel, labelOf, plainLabel } from '../matrices/names.ts';
import { written } from '../matrices/numbers.ts';
import { verdictText } from '../matrices/verdict.ts';
import { readingOf } from './model.ts';
import type { MatrixState } from './widget.ts';

export function describe(state: MatrixState): Localized {
  const reading = readingOf(state);
  const { layer, target, attempt, verdict, entry } = reading;
  const { n, m, samples } = layer;
  const name = (factor: Parameters<typeof labelOf>[0]) => plainLabel(labelOf(factor, layer));
  const sign = attempt.sign === 'elementwise' ? ' ⊙ ' : ' · ';
  const product = `${name(attempt.left)}${sign}${name(attempt.right)}`;
  const text = unmarked(verdictText(verdict, target, attempt, layer));
  const one =
    entry === undefined || verdict.kind === 'wrong-shape'
      ? { en: '', zh: '' }
      : found(plainLabel(entryLabel(target, entry.row, entry.column, layer)), entry.value);
  return {
    en: `A layer with ${count(n, 'input')}, ${count(m, 'neuron')} and ${count(samples, 'sample')}. Tried for ${name(target)}: ${product}. ${text.en}${one.en}`,
    zh: `这一层有 ${n} 个输入、${m} 个神经元，共 ${samples} 个样本。试求 ${name(target)}：${product}。${text.zh}${one.zh}`,
  };
}

function found(name: string, value: number): Localized {
  const { relation, text } = written(value);
  return { en: ` Entry: ${name} ${relation} ${text}.`, zh: `所看的元素：${name} ${relation} ${text}。` };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
