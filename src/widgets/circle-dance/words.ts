/** What the widget says beside its numbers. Sentences about a reading are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';
import type { DanceState } from './widget.ts';

export const words = {
  about: { en: 'What to look at', zh: '看什么' },
  circle: { en: 'Unit circle with a point, a vector and its velocity', zh: '单位圆，其上的一点、一个向量及其速度' },
  circleTan: {
    en: 'Unit circle; the straight line through the centre and the point meets the tangent line at (1, 0) at the height tan x',
    zh: '单位圆；过圆心与该点的直线和圆在点 (1, 0) 处的切线相交，交点的高度为 tan x',
  },
  unrolled: { en: 'The heights over the angle: the function and its derivative', zh: '高度随角度的变化：函数及其导数' },
  point: { en: 'Point on the circle: the angle x', zh: '圆上的点：角 x' },
  onCurve: { en: 'Point on the curve', zh: '曲线上的点' },
  x: { en: 'x, the angle in radians', zh: 'x，以弧度为单位的角' },
  functions: { en: 'The four steps of the dance', zh: '圆圈舞的四步' },
  differentiate: { en: 'Differentiate: a quarter turn', zh: '求导：转四分之一圈' },
  angles: { en: 'Angles to choose from', zh: '可选的角' },
  play: { en: 'Let the point run', zh: '让点运动' },
  stop: { en: 'Stop', zh: '停止' },
  run: { en: 'Run', zh: '运动' },
  degrees: { en: 'in degrees', zh: '角度制' },
  slope: { en: 'slope', zh: '斜率' },
  none: { en: 'does not exist', zh: '不存在' },
  pole: {
    en: '$cos x$ is $0$ here: the two lines are parallel, and $tan x$ has neither value nor slope.',
    zh: '此处 $cos x$ 等于 $0$：两条直线平行，$tan x$ 无定义，也没有斜率。',
  },
  dance: {
    en: 'The height of the blue arrow is the function; its velocity, orange, is the same arrow a quarter turn further, and the height of that is the derivative.',
    zh: '蓝色箭头的高度就是函数值；它的速度（橙色）等于把它再转四分之一圈，橙色箭头的高度就是导数。',
  },
  tan: {
    en: 'The straight line through the centre and the point meets the tangent line at $(1, 0)$ at the height $tan x$. The slope of the tangent function is never less than $1$.',
    zh: '过圆心与该点的直线和圆在点 $(1, 0)$ 处的切线相交，交点的高度是 $tan x$。正切函数的斜率处处不小于 $1$。',
  },
} satisfies Record<string, Localized>;

export const abouts: Readonly<Record<DanceState['about'], Localized>> = {
  dance: { en: 'Sine and cosine', zh: '正弦与余弦' },
  tan: { en: 'Tangent function', zh: '正切函数' },
};
