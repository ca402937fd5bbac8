/** What the widget says beside its numbers. Sentences about a reading are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';

export const words = {
  f: { en: 'f of x, the function', zh: '函数 f(x)' },
  presets: { en: 'Functions to choose from', zh: '可选的函数' },
  x: { en: 'x, the place of the point', zh: 'x，点的位置' },
  point: { en: 'Point on the curve', zh: '曲线上的点' },
  second: { en: 'Second point of the secant', zh: '割线的第二个点' },
  h: { en: 'h, the step of the secant', zh: 'h，割线的步长' },
  notZero: { en: '$h$ cannot be $0$: a secant needs two points.', zh: '$h$ 不能为 $0$：割线需要两个点。' },
  showSecant: { en: 'Secant', zh: '割线' },
  showDerivative: { en: 'Derivative', zh: '导数' },
  tangentSlope: { en: 'tangent slope', zh: '切线斜率' },
  secantSlope: { en: 'secant slope', zh: '割线斜率' },
  error: { en: 'error', zh: '误差' },
  graph: { en: 'Graph of f(x) =', zh: '函数图像：f(x) =' },
  graphBelow: { en: 'Graph of the derivative', zh: '导数的图像' },
  left: { en: 'slope on the left', zh: '左导数' },
  right: { en: 'slope on the right', zh: '右导数' },
  convention: { en: 'programs use', zh: '程序约定取' },
  noSlope: { en: 'does not exist', zh: '不存在' },
  noError: { en: 'none', zh: '无' },
  tooLarge: { en: 'too large to compute', zh: '数值太大' },
  cannotTell: { en: 'cannot tell', zh: '无法判断' },
} satisfies Record<string, Localized>;
