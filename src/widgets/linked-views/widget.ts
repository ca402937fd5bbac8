/** One function as formula, graph and derivation, part by part linked. What a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { isFunction } from '../derivation/function.ts';
import { everything } from '../derivation/widget.ts';

const formula = v.pipe(v.string(), v.maxLength(400), v.check(isFunction, 'Not a formula.'));

const props = v.strictObject({
  /** The function at the start. */
  f: v.optional(formula, '(x^2+1)^3'),
  /** The variable by which it is differentiated. */
  by: v.optional(v.pipe(v.string(), v.regex(/^[a-zA-Z](?:_\w+)?$/)), 'x'),
  /** Functions to choose from. */
  presets: v.optional(v.array(formula), []),
});

const state = v.object({
  f: formula,
  /** How many steps of the derivation are shown; more than there are means all. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(everything)),
});

export const widget = /* @__PURE__ */ defineWidget({
  id: 'linked-views',
  title: { en: 'One function: formula, graph and derivation', zh: '同一个函数：公式、计算图与求导过程' },
  props,
  state,
  initial: ({ f }) => ({ f, shown: 1 }),
  quantities: ['step', 'steps'],
  examples: [
    {
      title: { en: 'Point at a part, see it everywhere', zh: '指向一处，处处亮起' },
      props: { f: '(x^2+1)^3', presets: ['(x^2+1)^3', 'sin(e^(2x))', 'x^2*e^x'] },
    },
  ],
});
