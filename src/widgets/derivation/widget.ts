/** A derivation, rule by rule: what a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { isFunction } from './function.ts';

const formula = v.pipe(v.string(), v.maxLength(400), v.check(isFunction, 'Not a formula.'));

const props = v.strictObject({
  /** The function at the start. */
  f: v.optional(formula, '(x^2+1)^3'),
  /** The variable by which it is differentiated; the others are constants. */
  by: v.optional(v.pipe(v.string(), v.regex(/^[a-zA-Z](?:_\w+)?$/)), 'x'),
  /** Whether all steps are shown at the start; without it none is. */
  whole: v.optional(v.boolean(), false),
  /** Whether the reader may type another function. */
  editable: v.optional(v.boolean(), false),
  /** Functions to choose from. */
  presets: v.optional(v.array(formula), []),
});

/** More than any derivation has: all of it. */
export const everything = 9999;

const state = v.object({
  f: formula,
  /** How many steps are shown; more than there are means all. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(everything)),
});

export type DerivationProps = v.InferOutput<typeof props>;
export type DerivationState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'derivation',
  title: { en: 'The derivative, rule by rule', zh: '逐步求导' },
  props,
  state,
  initial: ({ f, whole }) => ({ f, shown: whole ? everything : 0 }),
  quantities: ['step', 'steps'],
  examples: [
    {
      title: { en: 'The chain rule names its two functions', zh: '链式法则：内层函数与外层函数' },
      props: { f: '(x^2+1)^3', whole: true, editable: true, presets: ['(x^2+1)^3', 'e^(x^2)', 'sin(e^(2x))', 'x^x'] },
    },
    {
      title: { en: 'Step by step', zh: '一步一步来' },
      props: { f: 'x^2/(x+1)', presets: ['x^2+3x+5', 'x^2*e^x', 'x^2/(x+1)', 'sin(x)/cos(x)'] },
    },
    {
      title: { en: 'A partial derivative', zh: '偏导数' },
      props: { f: '(sigmoid(w_1*x_1+w_2*x_2+b)-t)^2', by: 'w_1' },
    },
  ],
});
