import { expect, it } from 'vitest';

import { wrongProducts } from '../../practice/index.ts';
import { words } from '../find-the-mistake/words.ts';
import { partsOf, unmarked } from './marked.ts';

it('tells the names from the words', () => {
  expect(partsOf('把 $b$ 加到 $Wᵀ$')).toEqual([
    { text: '把 ', isName: false },
    { text: 'b', isName: true },
    { text: ' 加到 ', isName: false },
    { text: 'Wᵀ', isName: true },
  ]);
});

it('reads a sentence aloud as it stands, without the marks', () => {
  expect(unmarked('$b$ is added to every column.')).toBe('b is added to every column.');
});

const textsOf = (sentence: string, isName: boolean) =>
  partsOf(sentence)
    .filter((part) => part.isName === isName)
    .map(({ text }) => text);

/** In Chinese a Latin letter is always mathematics; in English "a" and "A" are words, too. */
const sentences = [words.batch, ...wrongProducts.flatMap(({ name, explanation }) => [name, explanation])];

it.each(sentences)('no name is left among the words: $zh', ({ en, zh }) => {
  expect(textsOf(zh, false).join(' ')).not.toMatch(/[a-z]/i);
  expect(textsOf(en, false).join(' ')).not.toMatch(/\b[b-z]\b|[A-Z]{2}/);
  expect(textsOf(en, true)).toEqual(expect.arrayContaining(textsOf(zh, true)));
});
