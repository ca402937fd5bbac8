/** Exponential functions: the base that makes aˣ its own derivative, and the family c·eˣ. What a lesson and a reader may set. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';

const number = v.pipe(v.number(), v.finite());
export const bases = { min: 0.05, max: 5, far: 100 } as const;
const base = v.pipe(number, v.minValue(bases.min), v.maxValue(bases.far));
export const factors = { min: -3, max: 3 } as const;
const factor = v.pipe(number, v.minValue(-100), v.maxValue(100));
/** Bases `a^x` with its derivative and the logarithm; or the functions c·eˣ, each its own derivative. */
const about = v.picklist(['base', 'family']);

const props = v.strictObject({
  about: v.optional(about, 'base'),
  /** The base at the start. */
  a: v.optional(base, 2),
  /** The factor at the start. */
  c: v.optional(factor, 1),
  at: v.optional(number, 1),
  /** Whether the logarithm stands beside it at the start. */
  logarithm: v.optional(v.boolean(), true),
});

const state = v.object({ about, a: base, c: factor, x: number, logarithm: v.boolean() });

export type BaseProps = v.InferOutput<typeof props>;
export type BaseState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'exponential-base',
  title: { en: 'Exponential functions and their derivatives', zh: '指数函数及其导数' },
  props,
  state,
  initial: ({ about, a, c, at, logarithm }) => ({ about, a, c, x: at, logarithm }),
  quantities: ['a', 'c', 'x', 'value', 'derivative', 'ratio', 'ln-a', 'log-x', 'log-value', 'log-derivative', 'start'],
  examples: [
    { title: { en: 'Base 2 and its logarithm', zh: '以 2 为底的指数与对数' }, props: { a: 2 } },
    { title: { en: 'A base below 1', zh: '小于 1 的底数' }, props: { a: 0.5, at: -1 } },
    { title: { en: 'The base $e$', zh: '以 $e$ 为底' }, props: { a: Math.E, at: 1, logarithm: false } },
    {
      title: { en: 'Every $c·e^x$ is its own derivative', zh: '每个 $c·e^x$ 的导数都等于自身' },
      props: { about: 'family', c: 0.5, at: 1 },
    },
  ],
});
