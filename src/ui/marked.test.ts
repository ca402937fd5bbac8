import { expect, it } from 'vitest';

import { partsOf, unmarked } from './marked.ts';

it('tells the formulas from the words', () => {
  expect(partsOf('把 $b$ 加到 $Wᵀ$')).toEqual([
    { text: '把 ', isFormula: false },
    { text: 'b', isFormula: true },
    { text: ' 加到 ', isFormula: false },
    { text: 'Wᵀ', isFormula: true },
  ]);
});

it('a sentence is read aloud as it stands, without the marks', () => {
  expect(unmarked({ en: '$b$ is added to every column.', zh: '$b$ 加到每一列上。' })).toEqual({
    en: 'b is added to every column.',
    zh: 'b 加到每一列上。',
  });
});
