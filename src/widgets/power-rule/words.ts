/** What the widget says beside its numbers. Sentences about a reading are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';
import type { ExponentKind } from './power.ts';
import type { PowerState } from './widget.ts';

export const words = {
  view: { en: 'What to look at', zh: '看什么' },
  exponents: { en: 'Exponents to choose from', zh: '可选的指数' },
  n: { en: 'n, the exponent', zh: 'n，指数' },
  x: { en: 'x, the place of the point', zh: 'x，点的位置' },
  h: { en: 'h, the step', zh: 'h，步长' },
  notZero: { en: '$h$ cannot be $0$: we divide by it.', zh: '$h$ 不能为 $0$，因为要除以它。' },
  point: { en: 'Point on the curve', zh: '曲线上的点' },
  graph: { en: 'Graph of f(x) =', zh: '函数图像：f(x) =' },
  graphBelow: { en: 'Graph of the derivative', zh: '导数的图像' },
  square: { en: 'A square of side x that grows by h', zh: '边长为 x 的正方形，边长增加 h' },
  cube: {
    en: 'A cube of edge x that grows by h, its new parts drawn apart',
    zh: '棱长为 x 的立方体，棱长增加 h，新增的部分分开画出',
  },
  corner: { en: 'Corner of the square: moves x', zh: '正方形的角：改变 x' },
  second: { en: 'Corner of the larger square: moves h', zh: '增大后正方形的角：改变 h' },
  onlyTwo: {
    en: 'There is such a picture for $n = 2$, a square, and for $n = 3$, a cube. Choose one of them.',
    zh: '这样的图只有 $n = 2$（正方形）和 $n = 3$（立方体）时才有，请选其中一个。',
  },
  positive: {
    en: 'A square or a cube has edges of positive length: choose $x > 0$ and $h > 0$.',
    zh: '正方形和立方体的边长是正数：请取 $x > 0$、$h > 0$。',
  },
  table: { en: 'What is added, in its parts', zh: '增加的部分' },
  strips: { en: '2 strips', zh: '2 个窄条' },
  corner2: { en: 'corner', zh: '角' },
  slabs: { en: '3 slabs', zh: '3 块薄板' },
  bars: { en: '3 bars', zh: '3 根细条' },
  corner3: { en: 'small cube', zh: '小立方体' },
  together: { en: 'together', zh: '合计' },
  next: { en: 'Next line', zh: '下一步' },
  back: { en: 'Back', zh: '上一步' },
  first: { en: 'From the beginning', zh: '从头开始' },
  begin: {
    en: 'Five lines: compute the difference quotient, then compare it with the rule.',
    zh: '一共五步：先算差商，再与公式比较。',
  },
  difference: { en: 'what was gained', zh: '增加了多少' },
  quotient: { en: 'divided by the step', zh: '除以步长' },
  rule: { en: 'the rule', zh: '公式' },
  error: { en: 'what is left over', zh: '相差' },
  noQuotient: {
    en: 'At x or at x + h the power has no value, so there is no difference quotient.',
    zh: '在 x 或 x + h 处函数无定义，所以没有差商。',
  },
  noSlope: { en: 'At x there is no derivative.', zh: '在 x 处导数不存在。' },
  none: { en: 'does not exist', zh: '不存在' },
  noError: { en: 'none', zh: '无' },
} satisfies Record<string, Localized>;

export const views: Readonly<Record<PowerState['view'], Localized>> = {
  graphs: { en: 'Graphs', zh: '图像' },
  growth: { en: 'Growth', zh: '增长' },
  check: { en: 'Numerical check', zh: '数值验证' },
};

/** Where a power has a value and a derivative. */
export const domains: Readonly<Record<ExponentKind, Localized>> = {
  'positive-integer': {
    en: '$n$ is a positive integer: defined and differentiable for every $x$.',
    zh: '$n$ 为正整数：对一切 $x$ 有定义，并且可导。',
  },
  zero: {
    en: '$n$ is $0$: the constant $1$, whose derivative is $0$ everywhere.',
    zh: '$n$ 为 $0$：函数恒等于 $1$，导数处处为 $0$。',
  },
  'negative-integer': {
    en: '$n$ is a negative integer: defined and differentiable for $x ≠ 0$.',
    zh: '$n$ 为负整数：当 $x ≠ 0$ 时有定义，并且可导。',
  },
  root: {
    en: '$n$ lies between $0$ and $1$: defined for $x ≥ 0$, differentiable for $x > 0$. Towards $0$ the slope grows without bound.',
    zh: '$n$ 在 $0$ 与 $1$ 之间：当 $x ≥ 0$ 时有定义，当 $x > 0$ 时可导。越靠近 $0$，曲线越陡，斜率可以任意大。',
  },
  'above-one': {
    en: '$n$ is greater than $1$ and not an integer: defined for $x ≥ 0$, differentiable for $x > 0$; at $0$ there is a slope on one side only.',
    zh: '$n$ 大于 $1$ 且不是整数：当 $x ≥ 0$ 时有定义，当 $x > 0$ 时可导；在 $0$ 处只有单侧导数。',
  },
  negative: {
    en: '$n$ is negative and not an integer: defined and differentiable for $x > 0$.',
    zh: '$n$ 为负数且不是整数：当 $x > 0$ 时有定义，并且可导。',
  },
};
