/** A program that runs in real Python in the page, and its numbers beside ours. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { isFormulaIn } from '../typed-function.ts';

export const variables = ['x'] as const;
/** Longest program that is kept and shared. */
export const longestProgram = 2400;

const formula = v.pipe(v.string(), v.maxLength(400), v.check(isFormulaIn(variables), 'Not a formula in x.'));

const props = v.strictObject({
  /** The function of the program in the book's own notation: what its numbers are compared with. */
  f: v.optional(formula, 'x^2'),
});

const state = v.object({
  /** Whether the program is laid open to be changed. */
  open: v.boolean(),
  f: formula,
  /** The program as the reader left it; absent while it is the template, which speaks the reader's language. */
  program: v.exactOptional(v.pipe(v.string(), v.maxLength(longestProgram))),
});

export type PythonCellState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'python-cell',
  title: { en: 'Try it in Python', zh: '在 Python 中试一试' },
  props,
  state,
  initial: ({ f }) => ({ open: false, f }),
  quantities: ['x', 'python-numerical', 'python-analytical', 'numerical', 'analytical'],
  examples: [{ title: { en: 'The template of lesson 7', zh: '第 7 课的模板' }, props: { f: 'x^2' } }],
});
