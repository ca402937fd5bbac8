/**
 * Words of the page that stand outside of islands: both languages are in the page and CSS shows the one on, so that a flip
 * changes them without rendering anything. Inside islands words come from `useLocale` instead.
 */
import type { Localized } from '../locale/index.ts';
import { Sentence, type SentenceProps } from './Sentence.tsx';

export interface WordsProps extends Pick<SentenceProps, 'set'> {
  readonly of: Localized;
}

export function Words({ of, ...how }: WordsProps) {
  return (
    <span className="words">
      <span lang="en">
        <Sentence of={of.en} {...how} />
      </span>
      <span lang="zh-CN">
        <Sentence of={of.zh} {...how} />
      </span>
    </span>
  );
}
