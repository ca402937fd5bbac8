/**
 * Words of the page that stand outside of islands: both languages are in the page and CSS shows the one on, so that a flip
 * changes them without rendering anything. Inside islands words come from `useLocale` instead.
 */
import type { Localized } from '../locale/index.ts';
import { Sentence } from './Sentence.tsx';

export function Words({ of }: { of: Localized }) {
  return (
    <span className="words">
      <span lang="en">
        <Sentence of={of.en} />
      </span>
      <span lang="zh-CN">
        <Sentence of={of.zh} />
      </span>
    </span>
  );
}
