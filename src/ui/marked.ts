/**
 * Sentences in which formulas stand between dollars, as they do in a lesson: `$v$ is 0 here`, `for every $x$`. `Sentence` sets
 * them in the face of formulas; those who listen hear them without the marks.
 */
import type { Localized } from '../locale/index.ts';

export interface Part {
  readonly text: string;
  readonly isFormula: boolean;
}

/** @example partsOf('$h$ is 0') // [{ text: 'h', isFormula: true }, { text: ' is 0', isFormula: false }] */
export function partsOf(sentence: string): readonly Part[] {
  return sentence
    .split('$')
    .map((text, i) => ({ text, isFormula: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The sentence without its marks, to be read aloud. */
export function unmarked({ en, zh }: Localized): Localized {
  return { en: en.replaceAll('$', ''), zh: zh.replaceAll('$', '') };
}
