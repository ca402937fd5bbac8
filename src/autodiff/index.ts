/**
 * The autodiff core: expressions, their values and their derivatives, in plain JavaScript without a page. Everything that
 * is computed or shown anywhere in the book comes through here. Start with `types.ts`, then `evaluate.ts`.
 *
 * Each function stands by itself, over the standard op table, so that a page carries only those it uses; `createCore`
 * gives the same API over another table.
 */
export { breaks } from './breaks.ts';
export { createCore, type Core } from './core.ts';
export { evaluate, gradient } from './evaluate.ts';
export { constant, equal, nodeIds, substitute, variable, variables } from './expr.ts';
export { errorCurve } from './error-curve.ts';
export { numericalDerivative } from './numerical.ts';
export { ParseError } from './parse-error.ts';
export { slopeAt } from './point.ts';
export { toTex, toText } from './print.ts';
export { rules } from './rules.ts';
export { apply } from './standard/apply.ts';
export { derive, ruleOf } from './standard/derive.ts';
export { differentiate } from './standard/differentiate.ts';
export { equivalent } from './standard/equivalent.ts';
export { parse } from './standard/parse.ts';
export { parseProgram } from './standard/parse-program.ts';
export { ops } from './standard/table.ts';
export { compile } from './tape.ts';
export { trace } from './trace.ts';
export type * from './types.ts';
