import { expect, it } from 'vitest';

import { phrasesOf } from './Phrases.tsx';

/** The title with a bar wherever a line may break. */
const broken = (title: string) =>
  phrasesOf(title)
    .map(({ segment, mayBreak }) => (mayBreak ? `|${segment}` : segment))
    .join('');

it('a title breaks between words, not before punctuation or 的, and no term is taken apart', () => {
  expect(broken('链式法则：反向传播的核心')).toBe('链式法则：|反向传播的|核心');
});
