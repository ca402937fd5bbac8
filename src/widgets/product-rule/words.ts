/** What the widget says beside its numbers. Sentences about a reading are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';

export const words = {
  picture: {
    en: 'Rectangle with sides u and v, and what a step of x adds to it',
    zh: '边长为 u 和 v 的矩形，以及 x 增加一步时添上的部分',
  },
  corner: { en: 'Corner of the rectangle: moves x', zh: '矩形的角：改变 x' },
  second: { en: 'Corner of the larger rectangle: moves Δx', zh: '增大后矩形的角：改变 Δx' },
  h: { en: 'Δx, the step of x', zh: 'Δx，x 的改变量' },
  notZero: { en: '$Δx$ cannot be $0$: nothing would grow.', zh: '$Δx$ 不能为 $0$，否则什么都不会增加。' },
  table: { en: 'The gain in its parts', zh: '增加的面积，分块来看' },
  together: { en: 'together', zh: '合计' },
  none: { en: 'does not exist', zh: '不存在' },
  nothing: { en: 'none', zh: '无' },
} satisfies Record<string, Localized>;

/** What has to be said of the picture, one at a time, the first that is the case. */
export const notes = {
  noU: { en: '$u$ has no value at this $x$, so there is no rectangle.', zh: '$u$ 在这个 $x$ 处无定义，所以没有矩形。' },
  noV: { en: '$v$ has no value at this $x$, so there is no rectangle.', zh: '$v$ 在这个 $x$ 处无定义，所以没有矩形。' },
  noStep: {
    en: 'At $x + Δx$ one of the sides has no value: choose another $Δx$.',
    zh: '在 $x + Δx$ 处有一边无定义，请换一个 $Δx$。',
  },
  noRule: {
    en: 'One of the sides has no derivative at this $x$, so the product rule does not apply.',
    zh: '有一边在这个 $x$ 处不可导，乘积法则不适用。',
  },
  noRuleButSlope: {
    en: 'One of the sides has no derivative at this $x$, so the product rule does not apply. The product has one all the same.',
    zh: '有一边在这个 $x$ 处不可导，乘积法则不适用。不过乘积本身在这里可导。',
  },
  bothNegative: {
    en: 'Both sides are negative: the rectangle lies across the origin, and its area is positive again.',
    zh: '两边都为负：矩形落在原点的另一侧，面积又是正的。',
  },
  negative: {
    en: 'One side is negative: the rectangle lies across an axis (dashed), and its area counts as negative.',
    zh: '有一边为负：矩形落在坐标轴的另一侧（虚线），面积按负数计。',
  },
  loss: {
    en: 'A dashed strip is area that is lost: it counts as negative.',
    zh: '虚线的窄条表示减少的面积，按负数计。',
  },
} satisfies Record<string, Localized>;
