/**
 * Sentences in which names of matrices stand between dollars, as formulas do in a lesson: `$Wᵀ$ is 3 × 2`. `Sentence.tsx` sets
 * them in the face of formulas; those who listen hear them without the marks.
 */
export interface Part {
  readonly text: string;
  readonly isName: boolean;
}

/** @example partsOf('$b$ is added') // [{ text: 'b', isName: true }, { text: ' is added', isName: false }] */
export function partsOf(sentence: string): readonly Part[] {
  return sentence
    .split('$')
    .map((text, i) => ({ text, isName: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The sentence without its marks, to be read aloud. */
export function unmarked(sentence: string): string {
  return sentence.replaceAll('$', '');
}
