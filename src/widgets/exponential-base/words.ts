/** What the widget says beside its numbers. Sentences about a reading are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';
import type { BaseState } from './widget.ts';

export const words = {
  about: { en: 'What to look at', zh: '看什么' },
  graph: { en: 'Graphs of an exponential function and its derivative', zh: '指数函数及其导数的图像' },
  logGraph: { en: 'Graph of the logarithm to the same base', zh: '同底对数函数的图像' },
  familyGraph: { en: 'Graphs of c times e to the x', zh: 'c·eˣ 的图像' },
  a: { en: 'a, the base', zh: 'a，底数' },
  c: { en: 'c, the factor', zh: 'c，系数' },
  x: { en: 'x, the place of the point', zh: 'x，点的位置' },
  point: { en: 'Point on the curve', zh: '曲线上的点' },
  bases: { en: 'Bases to choose from', zh: '可选的底数' },
  positive: { en: 'The base must be greater than $0$.', zh: '底数必须大于 $0$。' },
  logarithm: { en: 'Logarithm', zh: '对数' },
  ratio: { en: 'ratio', zh: '比值' },
  equal: {
    en: '$a$ is $e$: the function is its own derivative, the two curves coincide',
    zh: '$a$ 等于 $e$：函数的导数就是它自身，两条曲线重合',
  },
  flat: {
    en: '$a$ is $1$: the function is constant, and there is no logarithm to base $1$',
    zh: '$a$ 等于 $1$：函数是常数，没有以 $1$ 为底的对数',
  },
  noLog: { en: 'none', zh: '不存在' },
  unit: { en: 'Ask for $f(0) = 1$', zh: '要求 $f(0) = 1$' },
  fixed: { en: 'With $f(0) = 1$ only $e^x$ itself remains', zh: '要求 $f(0) = 1$，就只剩下 $e^x$ 自身' },
} satisfies Record<string, Localized>;

export const abouts: Readonly<Record<BaseState['about'], Localized>> = {
  base: { en: 'Which base?', zh: '哪个底数？' },
  family: { en: 'Its own derivative', zh: '导数等于自身' },
};
