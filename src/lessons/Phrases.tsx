/**
 * A Chinese title with the places where it may break: between words, never within one nor within a term of the glossary. For
 * pages that are only prerendered: browsers know no words in Chinese, and the build's own list need not be theirs.
 */
import { range } from 'd3-array';
import { Fragment } from 'react';

import { glossary } from '../../content/glossary.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word that leans on the one before it: no line begins with it. */
const leaning = '的';

export function Phrases({ of }: { readonly of: string }) {
  return phrasesOf(of).map(({ segment, mayBreak, index }) => (
    <Fragment key={index}>
      {mayBreak && <wbr />}
      {segment}
    </Fragment>
  ));
}

/** The words of a title, and whether a line may break before each. */
export function phrasesOf(title: string) {
  /** Whether a term of the glossary stands around a place. */
  const isWithinTerm = (place: number) =>
    glossary.some(({ zh: { term } }) => range(1, term.length).some((k) => title.startsWith(term, place - k)));
  return [...segmenter.segment(title)].map(({ segment, index, isWordLike = false }) => ({
    segment,
    index,
    mayBreak: index > 0 && isWordLike && segment !== leaning && !isWithinTerm(index),
  }));
}
