/** z = f(x(t), y(t)) along a path. What a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { isFormulaIn } from '../typed-function.ts';

const number = v.pipe(v.number(), v.finite());
const ofPoint = v.pipe(v.string(), v.maxLength(400), v.check(isFormulaIn(['x', 'y']), 'Not a formula in x and y.'));
const ofTime = v.pipe(v.string(), v.maxLength(400), v.check(isFormulaIn(['t']), 'Not a formula in t.'));
const interval = v.pipe(
  v.tuple([number, number]),
  v.check(([from, to]) => from < to, 'An interval runs from a smaller to a larger number.'),
);
const view = v.strictObject({ x: interval, y: interval });
const preset = v.strictObject({
  f: ofPoint,
  x: ofTime,
  y: ofTime,
  at: v.exactOptional(number),
  range: v.exactOptional(interval),
  view: v.exactOptional(view),
});

const props = v.strictObject({
  /** z in x and y, and the path in t, at the start. */
  f: v.optional(ofPoint, 'x*y'),
  x: v.optional(ofTime, 't^2'),
  y: v.optional(ofTime, 'e^t'),
  /** t at the start, and how far it runs. */
  at: v.optional(number, 1),
  range: v.optional(interval, [-1.5, 1.5]),
  /** The part of the plane; chosen by the path where it is not given. */
  view: v.exactOptional(view),
  /** Functions with paths to choose from. */
  presets: v.optional(v.array(preset), []),
});

const state = v.object({ f: ofPoint, x: ofTime, y: ofTime, t: number });

export type MultivariableProps = v.InferOutput<typeof props>;
export type MultivariableState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'multivariable',
  title: { en: 'Two paths from $t$ to $z$: the contributions add', zh: '从 $t$ 到 $z$ 的两条路径：贡献相加' },
  props,
  state,
  initial: ({ f, x, y, at }) => ({ f, x, y, t: at }),
  quantities: ['t', 'x', 'y', 'z', 'dz/dx', 'dx/dt', 'through-x', 'dz/dy', 'dy/dt', 'through-y', 'dz/dt'],
  examples: [
    {
      title: { en: 'A product along a path', zh: '沿路径的乘积' },
      props: { f: 'x*y', x: 't^2', y: 'e^t', at: 1 },
    },
    {
      title: { en: 'Round a bowl, and across it', zh: '绕碗一圈，横穿碗底' },
      props: {
        f: 'x^2+y^2',
        x: '2cos(t)',
        y: '2sin(t)',
        at: 0.8,
        range: [0, 6.28],
        presets: [
          { f: 'x^2+y^2', x: '2cos(t)', y: '2sin(t)', at: 0.8, range: [0, 6.28] },
          { f: 'x^2+y^2', x: 't', y: '1-t/2', at: -1, range: [-2.5, 2.5] },
          { f: 'x^2-y^2', x: '2cos(t)', y: '1.5sin(t)', at: 0.8, range: [0, 6.28] },
        ],
      },
    },
    {
      title: { en: 'A figure of eight over hills', zh: '山丘间的“8”字' },
      props: { f: 'sin(x)*cos(y)', x: '3sin(t)', y: '2sin(2t)', at: 0.6, range: [0, 6.28] },
    },
    {
      title: { en: 'Where a partial derivative is missing', zh: '偏导数不存在的地方' },
      props: { f: '|x|+y', x: 't', y: 't^2/2', at: 0, range: [-2, 2] },
    },
  ],
});
