/** What the widget says beside its numbers. The sentence about its state is in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';

export const words = {
  map: { en: 'Path in the plane over the level lines of z =', zh: '平面上的路径与等值线：z =' },
  along: { en: 'z along the path, as a function of t', zh: 'z 沿路径随 t 的变化' },
  arrows: { en: 'The two contributions, one after the other, and their sum', zh: '首尾相接的两份贡献与它们的和' },
  point: { en: 'Point on the path', zh: '路径上的点' },
  f: { en: 'z, a function of x and y', zh: 'z，x 与 y 的函数' },
  x: { en: 'x, a function of t', zh: 'x，t 的函数' },
  y: { en: 'y, a function of t', zh: 'y，t 的函数' },
  t: { en: 't, the place on the path', zh: 't，路径上的位置' },
  presets: { en: 'Functions and paths to choose from', zh: '可选的函数与路径' },
  contribution: { en: 'contribution', zh: '贡献' },
  through: { en: 'through', zh: '经过' },
  sum: { en: 'sum', zh: '总和' },
  none: { en: 'does not exist', zh: '不存在' },
  noRule: {
    en: 'A factor does not exist here, so the rule does not apply.',
    zh: '此处有一个因子不存在，法则不适用。',
  },
} satisfies Record<string, Localized>;
