/** What the book is called. */
import type { Localized } from '../../locale/index.ts';

export const bookTitle: Localized = {
  en: 'Derivative Rules and Chain Rule',
  zh: '求导规则与链式法则',
};

export const bookSubtitle: Localized = {
  en: 'The Mathematical Foundation of Neural Networks',
  zh: '神经网络的数学基础',
};

export const bookName: Localized = { en: 'Chain Rule', zh: '链式法则' };

/** The title of a page with the book's name behind it. */
export function titled(title: Localized): Localized {
  return { en: `${title.en} · ${bookName.en}`, zh: `${title.zh} · ${bookName.zh}` };
}
