// No sentence that is seen leaves a letter of mathematics among its words: `$x$` is set in the face of formulas, x is not.
import { describe, expect, it } from 'vitest';

import { wrongProducts, wrongRules } from '../practice/index.ts';
import { partsOf } from '../ui/index.ts';

const modules = import.meta.glob<object>(['./notices.ts', './*/{words,widget,routes}.ts'], { eager: true });

/**
 * What has letters and no marks, since it is only heard: names of pictures and of what is dragged or typed. (A name that
 * begins with its letter, as in “x，输入”, need not stand here: the letter is set beside it.)
 */
const heard = [
  'activation-explorer/words: words.play',
  'activation-explorer/words: words.table',
  'activation-explorer/words: words.way',
  'chain-stepper/words: words.formula',
  'circle-dance/words: words.circleTan',
  'circle-dance/words: words.point',
  'composition/words: words.f',
  'composition/words: words.g',
  'composition/words: words.lines',
  'composition/words: words.point',
  'exponential-base/words: words.familyGraph',
  'gradient-check/words: words.f',
  'gradient-check/words: words.graph',
  'gradient-check/words: words.handle',
  'lab/words: words.f',
  'lab/words: words.graph',
  'multivariable/words: words.along',
  'multivariable/words: words.map',
  'neuron/words: words.picture',
  'neuron/words: words.point',
  'power-rule/words: words.corner',
  'power-rule/words: words.cube',
  'power-rule/words: words.graph',
  'power-rule/words: words.noQuotient',
  'power-rule/words: words.noSlope',
  'power-rule/words: words.second',
  'power-rule/words: words.square',
  'product-rule/words: words.corner',
  'product-rule/words: words.picture',
  'product-rule/words: words.second',
  'python-cell/words: words.compareWith',
  'quotient-rule/words: words.graph',
  'slope-tangent/words: words.f',
  'slope-tangent/words: words.graph',
  'sum-rule/words: words.graph',
  'sum-rule/words: words.made',
];

/** What is seen and holds a letter that is no mathematics: a name in a program. */
const programs = ['python-cell/words: verdicts.incomplete'];

interface Found {
  readonly where: string;
  readonly en: string;
  readonly zh: string;
}

/** All texts in both languages inside of a value. */
function textsIn(value: unknown, where: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, zh } = value as Partial<Found>;
  if (typeof en === 'string' && typeof zh === 'string') return [{ where, en, zh }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, `${where}${where.endsWith(':') ? ' ' : '.'}${key}`),
  );
}

const found = [
  ...Object.entries(modules).flatMap(([path, module]) => textsIn(module, `${path.slice(2, -3)}:`)),
  ...textsIn({ wrongProducts, wrongRules }, 'practice:'),
];

/** In Chinese a Latin letter by itself is mathematics, and a Greek one in any language; in English “a”, “A” and “I” are words. */
const loneZh = /(?<!\p{L})\p{Script=Latin}(?!\p{Script=Latin})|\p{Script=Greek}/u;
const loneEn = /(?<![\p{L}’'])[b-zB-HJ-Z](?!\p{L})|\p{Script=Greek}/u;

const wordsOf = (sentence: string) =>
  partsOf(sentence)
    .filter(({ isFormula }) => !isFormula)
    .map(({ text }) => text)
    .join(' ');

const formulasOf = (sentence: string) =>
  new Set(partsOf(sentence).flatMap(({ text, isFormula }) => (isFormula ? [text] : [])));

const leavesLetter = ({ en, zh }: Found) => loneZh.test(wordsOf(zh)) || loneEn.test(wordsOf(en));
const isNameOfLetter = ({ zh }: Found) => /^Δ?\p{L}[₀-₉]?，/u.test(zh);

it('finds the sentences', () => {
  expect(found.length).toBeGreaterThan(500);
  expect(leavesLetter({ where: '', en: 'At this x there is none.', zh: '在这个 x 处没有。' })).toBe(true);
  expect(leavesLetter({ where: '', en: 'At this $x$ there is a Python.', zh: '在这个 $x$ 处有 Python。' })).toBe(false);
});

it('no letter of mathematics is left among the words of a sentence that is seen', () => {
  const left = found.filter((one) => leavesLetter(one) && !isNameOfLetter(one)).map(({ where }) => where);
  // Write the letter between dollars and show the sentence with `Sentence`; or, if it is only heard, name it above.
  expect(left.sort()).toEqual([...heard, ...programs].sort());
});

it('what is only heard has no marks', () => {
  expect(found.filter(isNameOfLetter).filter(({ en, zh }) => `${en}${zh}`.includes('$'))).toEqual([]);
});

describe.each(found.filter(({ en, zh }) => `${en}${zh}`.includes('$')))('$where', ({ en, zh }) => {
  it('closes each formula, and has the same ones in both languages', () => {
    for (const sentence of [en, zh]) expect(sentence.split('$').length % 2, sentence).toBe(1);
    expect(formulasOf(en)).toEqual(formulasOf(zh));
  });
});
