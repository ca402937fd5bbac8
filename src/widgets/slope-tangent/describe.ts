/** The reading as one sentence in both languages: for screen readers when a move has settled, and for print. */
import type { PointKind } from '../../autodiff/index.ts';
import type { Localized } from '../../locale/index.ts';
import { is, plain, said } from '../spoken.ts';
import { decimalsFor, type SlopeReading } from './model.ts';

/** @param secant whether the secant is shown, and so said */
export function describe(reading: SlopeReading, secant: boolean): Localized {
  const point = ofPoint[reading.kind](reading);
  if (!secant || Number.isNaN(reading.secant)) return point;
  const h = plain(reading.h);
  const decimals = decimalsFor(reading.h);
  const slope = is(reading.secant, decimals);
  return {
    en: `${point.en} The secant with h = ${h} has slope ${said(reading.secant, decimals).en}.`,
    zh: `${point.zh}h = ${h} 时，割线斜率${slope.zh}。`,
  };
}

/** What is to be said of a point of each kind. A kind without a sentence does not compile. */
const ofPoint: Readonly<Record<PointKind, (reading: SlopeReading) => Localized>> = {
  smooth: ({ x, slope }) => ({
    en: `At x = ${plain(x)} the slope is ${said(slope).en}; the function is ${course(slope).en} there.`,
    zh: `在 x = ${plain(x)} 处，切线斜率${is(slope).zh}，${course(slope).zh}。`,
  }),
  kink: ({ x, left, right, convention }) => ({
    en: `At x = ${plain(x)} the curve has a kink: slope ${said(left).en} on the left, ${said(right).en} on the right, so the function is not differentiable there; programs use ${said(convention).en}.`,
    zh: `曲线在 x = ${plain(x)} 处有折点：左导数${is(left).zh}，右导数${is(right).zh}，函数在此处不可导；程序约定取 ${said(convention).zh}。`,
  }),
  vertical: ({ x }) => ({
    en: `At x = ${plain(x)} the tangent is vertical, so the function is not differentiable there.`,
    zh: `曲线在 x = ${plain(x)} 处的切线是竖直的，函数在此处不可导。`,
  }),
  jump: ({ x }) => ({
    en: `At x = ${plain(x)} the function jumps, so it is not differentiable there.`,
    zh: `函数在 x = ${plain(x)} 处有跳跃，因此在此处不可导。`,
  }),
  edge: ({ x }) => ({
    en: `At x = ${plain(x)} the domain ends, so there is a slope on one side at most.`,
    zh: `定义域到 x = ${plain(x)} 为止，此处至多只有单侧导数。`,
  }),
  pole: ({ x }) => ({
    en: `At x = ${plain(x)} the function is undefined: its values run off to infinity nearby.`,
    zh: `函数在 x = ${plain(x)} 处无定义：在它附近，函数值趋于无穷。`,
  }),
  hole: ({ x }) => ({
    en: `At x = ${plain(x)} the function is undefined: its curve has a hole there.`,
    zh: `函数在 x = ${plain(x)} 处无定义：曲线在此处缺一个点。`,
  }),
  outside: ({ x }) => ({
    en: `x = ${plain(x)} is outside the domain: the function is undefined there and has no slope.`,
    zh: `x = ${plain(x)} 不在定义域内：函数在此处无定义，也没有斜率。`,
  }),
  overflow: ({ x }) => ({
    en: `At x = ${plain(x)} the numbers are too large to compute.`,
    zh: `在 x = ${plain(x)} 处，数值太大，无法计算。`,
  }),
  unknown: ({ x }) => ({
    en: `At x = ${plain(x)} the numbers do not tell whether there is a slope.`,
    zh: `在 x = ${plain(x)} 处，无法由数值判断斜率是否存在。`,
  }),
};

function course(slope: number): Localized {
  if (slope === 0) return { en: 'level', zh: '切线水平' };
  return slope > 0 ? { en: 'increasing', zh: '函数递增' } : { en: 'decreasing', zh: '函数递减' };
}
