/** What the widget says beside its formulas. Sentences about a state are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';

export const words = {
  f: { en: 'The function', zh: '函数' },
  presets: { en: 'Functions to choose from', zh: '可选的函数' },
  next: { en: 'Next step', zh: '下一步' },
  back: { en: 'Back', zh: '上一步' },
  all: { en: 'All steps', zh: '全部展开' },
  fold: { en: 'Fold up', zh: '收起' },
  lines: { en: 'The steps', zh: '求导步骤' },
  outer: { en: 'outer function', zh: '外层函数' },
  inner: { en: 'inner function', zh: '内层函数' },
  result: { en: 'Result', zh: '结果' },
} satisfies Record<string, Localized>;

/** The derivation is longer than what is shown. */
export function leftOut(count: number): Localized {
  return {
    en: `The other ${count} steps are left out: there are too many to read. The result is complete.`,
    zh: `步骤太多，其余 ${count} 步不再列出；结果是完整的。`,
  };
}
