/** What a figure says where a curve has no slope, for each kind of point. */
import type { PointKind } from '../autodiff/index.ts';
import type { Localized } from '../locale/index.ts';

export const notices: Readonly<Record<Exclude<PointKind, 'smooth'>, Localized>> = {
  kink: { en: 'A kink: not differentiable here', zh: '折点：此处不可导' },
  vertical: { en: 'The tangent is vertical: not differentiable here', zh: '切线竖直：此处不可导' },
  jump: { en: 'A jump: not differentiable here', zh: '跳跃：此处不可导' },
  edge: { en: 'The domain ends here', zh: '定义域到此为止' },
  pole: { en: 'Undefined here: the values run off to infinity', zh: '此处无定义：附近的函数值趋于无穷' },
  hole: { en: 'Undefined here: the curve has a hole', zh: '此处无定义：曲线缺一个点' },
  outside: { en: 'Outside the domain: undefined here', zh: '不在定义域内：此处无定义' },
  overflow: { en: 'Too large to compute here', zh: '此处数值太大，无法计算' },
  unknown: { en: 'The numbers do not tell whether there is a slope', zh: '无法由数值判断斜率是否存在' },
};
