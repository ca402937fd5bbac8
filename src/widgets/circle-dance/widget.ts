/** A point on the unit circle, its velocity, and the functions they unroll. What a lesson may say and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';

/** Two turns: one backwards, one forwards. */
export const turns = { min: -2 * Math.PI, max: 2 * Math.PI } as const;
const angle = v.pipe(v.number(), v.minValue(turns.min), v.maxValue(turns.max));
/** Sine, cosine and their derivatives; or the tangent. */
const about = v.picklist(['dance', 'tan']);
/** How often sine has been differentiated, less whole rounds. */
const quarter = v.picklist([0, 1, 2, 3]);

const props = v.strictObject({
  about: v.optional(about, 'dance'),
  quarter: v.optional(quarter, 0),
  /** The angle at the start, in radians. */
  at: v.optional(angle, 0.8),
});

const state = v.object({ about, quarter, x: angle });

export type DanceState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'circle-dance',
  title: { en: 'The circular dance of sine and cosine', zh: '正弦与余弦的圆圈舞' },
  props,
  state,
  initial: ({ about, quarter, at }) => ({ about, quarter, x: at }),
  quantities: ['x', 'degrees', 'cos', 'sin', 'value', 'slope'],
  examples: [
    { title: { en: 'Sine, and its slope', zh: '正弦及其斜率' }, props: { at: 0.8 } },
    { title: { en: 'Cosine: a quarter turn further', zh: '余弦：再转四分之一圈' }, props: { quarter: 1, at: 0.5 } },
    {
      title: { en: 'The tangent function and its poles', zh: '正切函数及其无穷间断点' },
      props: { about: 'tan', at: 1 },
    },
  ],
});
