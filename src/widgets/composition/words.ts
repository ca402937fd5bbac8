/** What the widget says beside its numbers. The sentence about its state is in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';

export const words = {
  lines: {
    en: 'Three number lines, x, u and y, joined by the two functions',
    zh: '由两个函数相连的三条数轴：x、u 和 y',
  },
  point: { en: 'Point on the line of x', zh: 'x 数轴上的点' },
  g: { en: 'u, the inner function of x', zh: '内层函数 u = g(x)' },
  f: { en: 'y, the outer function of u', zh: '外层函数 y = f(u)' },
  presets: { en: 'Functions to choose from', zh: '可选的函数' },
  x: { en: 'x, the place on its line', zh: 'x，点的位置' },
  nudge: { en: 'Δx, the nudge', zh: 'Δx，x 的改变量' },
  notZero: { en: 'The nudge cannot be $0$: nothing would change.', zh: '改变量不能为 $0$。' },
  oneScale: { en: 'One unit has the same length on all three lines. ', zh: '三条数轴的单位长度相同。' },
  ownScales: { en: 'Each line has a scale of its own. ', zh: '三条数轴各有自己的单位长度。' },
  changes: {
    en: 'The changes on one scale; the marks show derivative times $Δx$.',
    zh: '同一比例下的改变量；标记处为导数乘以 $Δx$。',
  },
  none: { en: 'does not exist', zh: '不存在' },
  noRule: {
    en: 'One factor does not exist here, so the chain rule does not apply. ',
    zh: '此处有一个因子不存在，链式法则不适用。',
  },
  slopeAllTheSame: {
    en: 'The function as a whole has a derivative here all the same.',
    zh: '但整个复合函数在此处仍然可导。',
  },
} satisfies Record<string, Localized>;
