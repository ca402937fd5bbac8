/** What the widgets about two functions say alike. */
import type { Localized } from '../../locale/index.ts';

export const words = {
  u: { en: 'u, the first function of x', zh: 'u，关于 x 的第一个函数' },
  v: { en: 'v, the second function of x', zh: 'v，关于 x 的第二个函数' },
  x: { en: 'x, the place', zh: 'x，自变量的值' },
  presets: { en: 'Pairs of functions to choose from', zh: '可选的函数组合' },
  none: { en: 'does not exist', zh: '不存在' },
} satisfies Record<string, Localized>;
