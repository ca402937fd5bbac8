/** What the widget says beside its numbers. Sentences about a reading are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';
import type { SumState } from './widget.ts';

export const words = {
  made: { en: 'What is made from u and v', zh: '由 u 和 v 得到什么' },
  graph: { en: 'Graphs of u, v and what is made from them', zh: 'u、v 以及由它们得到的函数的图像' },
  graphBelow: { en: 'Graphs of the derivatives', zh: '各导数的图像' },
  point: { en: 'Point on the curve', zh: '曲线上的点' },
  c: { en: 'c, the constant factor', zh: 'c，常数因子' },
  table: { en: 'Values and slopes', zh: '函数值与斜率' },
  value: { en: 'value', zh: '函数值' },
  slope: { en: 'slope', zh: '斜率' },
  none: { en: 'does not exist', zh: '不存在' },
  noValue: { en: 'At this $x$ there is no value to add.', zh: '在这个 $x$ 处，函数值不全，无法相加。' },
  noSlope: {
    en: 'At this $x$ there is no derivative: a term has none.',
    zh: '在这个 $x$ 处有一项不可导，整体也不可导。',
  },
  onlyWhole: {
    en: 'At this $x$ the terms have no derivative, but the whole has one: the rule cannot be read backwards.',
    zh: '在这个 $x$ 处，各项并非都可导，整体却可导：这条法则不能反过来用。',
  },
} satisfies Record<string, Localized>;

export const makings: Readonly<Record<SumState['made'], Localized>> = {
  sum: { en: 'Sum', zh: '和' },
  difference: { en: 'Difference', zh: '差' },
  multiple: { en: 'Constant multiple', zh: '常数倍' },
};
