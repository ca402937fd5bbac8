/**
 * A Chinese title with the places where it may break: between words, never within one. For pages that are only prerendered:
 * browsers know no words in Chinese, and the build's own list need not be theirs.
 */
import { Fragment } from 'react';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export function Phrases({ of }: { of: string }) {
  return [...segmenter.segment(of)].map(({ segment, index, isWordLike = false }) => (
    <Fragment key={index}>
      {index > 0 && isWordLike && <wbr />}
      {segment}
    </Fragment>
  ));
}
