/** What the widget says beside its formulas. */
import type { Localized } from '../../locale/index.ts';

export const words = {
  formula: { en: 'The formula; arrow keys go through its parts', zh: '公式，用方向键逐个选择各部分' },
  graph: { en: 'The computational graph.', zh: '计算图。' },
  derivation: { en: 'The derivation; arrow keys go through its parts', zh: '求导过程，用方向键逐个选择各部分' },
  hint: {
    en: 'Point at a part of the formula, the graph or the derivation: it lights up in the other two.',
    zh: '指向公式、计算图或求导过程中的任一部分，它在另外两处也会亮起。',
  },
} satisfies Record<string, Localized>;
