/** What the widget says beside its numbers. Sentences about a reading are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';

export const words = {
  graph: { en: 'Graph of the quotient u/v', zh: '商 u/v 的图像' },
  pull: {
    en: 'Two arrows head to tail, the part of the numerator and the part of the denominator, and their sum',
    zh: '首尾相接的两个箭头：分子的部分与分母的部分，以及它们的和',
  },
  point: { en: 'Point on the curve', zh: '曲线上的点' },
  ofU: { en: 'numerator', zh: '分子' },
  ofV: { en: 'denominator', zh: '分母' },
  together: { en: 'together', zh: '合起来' },
  slope: { en: 'slope', zh: '斜率' },
  none: { en: 'does not exist', zh: '不存在' },
} satisfies Record<string, Localized>;

/** Which way the two parts pull, or why there is nothing to pull at. */
export const notes = {
  noValue: { en: 'At this $x$ numerator or denominator has no value.', zh: '在这个 $x$ 处，分子或分母无定义。' },
  pole: {
    en: '$v$ is $0$ here: the quotient is undefined, and nearby its values run off to infinity.',
    zh: '此处 $v$ 等于 $0$：商无定义，在它附近函数值趋于无穷。',
  },
  hole: {
    en: '$u$ and $v$ are both $0$ here: the quotient is undefined, its curve has a hole or runs off to infinity.',
    zh: '此处 $u$ 和 $v$ 都等于 $0$：商无定义，曲线在这里缺一个点，或者趋于无穷。',
  },
  noRule: {
    en: 'Numerator or denominator has no derivative at this $x$, so the quotient rule does not apply.',
    zh: '分子或分母在这个 $x$ 处不可导，商法则不适用。',
  },
  against: {
    en: 'The two pull against each other: the longer arrow wins.',
    zh: '分子与分母的作用相反，互相抵消一部分：箭头长的一方占优。',
  },
  cancel: { en: 'The two pull equally hard: the slope is $0$.', zh: '两边势均力敌：斜率为 $0$。' },
  bothUp: { en: 'Both pull the quotient up.', zh: '两者都使商增大。' },
  bothDown: { en: 'Both pull the quotient down.', zh: '两者都使商减小。' },
  one: { en: 'Only one of the two pulls here.', zh: '此处只有一方起作用。' },
  none: { en: 'Neither pulls: the slope is $0$.', zh: '两者都不起作用：斜率为 $0$。' },
} satisfies Record<string, Localized>;
