/** The state in a few sentences, in both languages: the layer, the product that is tried, what comes of it, one entry. */
import type { Localized } from '../../locale/index.ts';
import { readingOf, type MatrixReading } from './model.ts';
import { baseOf, entryLabel, labelOf, plainLabel } from './names.ts';
import { written } from './numbers.ts';
import type { MatrixState } from './widget.ts';
import { verdictText, type Named } from './words.ts';

export function describe(state: MatrixState): Localized {
  const reading = readingOf(state);
  const { layer, target, attempt, verdict, entry } = reading;
  const { n, m, samples } = layer;
  const names = namesOf(reading);
  const sign = attempt.sign === 'elementwise' ? ' ⊙ ' : ' · ';
  const product = `${names.left}${sign}${names.right}`;
  const text = verdictText(verdict, names);
  const one =
    entry === undefined || verdict.kind === 'wrong-shape'
      ? { en: '', zh: '' }
      : found(plainLabel(entryLabel(target, entry.row, entry.column, layer)), entry.value);
  return {
    en: `A layer with ${count(n, 'input')}, ${count(m, 'neuron')} and ${count(samples, 'sample')}. Tried for ${names.gradient}: ${product}. ${text.en}${one.en}`,
    zh: `这一层有 ${n} 个输入、${m} 个神经元，共 ${samples} 个样本。试求 ${names.gradient}：${product}。${text.zh}${one.zh}`,
  };
}

function found(name: string, value: number): Localized {
  const { relation, text } = written(value);
  return { en: ` Entry: ${name} ${relation} ${text}.`, zh: `所看的元素：${name} ${relation} ${text}。` };
}

/** The names that sentences about a product use. */
export function namesOf({ layer, target, attempt }: MatrixReading): Named {
  const name = (factor: Parameters<typeof labelOf>[0]) => plainLabel(labelOf(factor, layer));
  const quantities = { dz: 'z', dW: 'W', db: 'b', dx: 'x' } as const;
  return {
    left: name(attempt.left),
    right: name(attempt.right),
    gradient: name(target),
    quantity: name(baseOf(quantities[target]).base),
    isElementwise: attempt.sign === 'elementwise',
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
