/** Puts the core together from an op table. `index.ts` does it with the standard one; a test may add a row. */
import * as expr from './expr.ts';
import { derive } from './derive.ts';
import { differentiate } from './differentiate.ts';
import { equivalent } from './equivalence/equivalent.ts';
import { evaluate, gradient } from './evaluate.ts';
import { errorCurve } from './error-curve.ts';
import { numericalDerivative } from './numerical.ts';
import { slopeAt } from './point.ts';
import { breaks } from './breaks.ts';
import { parse } from './parse.ts';
import { parseProgram } from './program.ts';
import { toTex, toText } from './print.ts';
import { rules } from './rules.ts';
import { createTable, type Table } from './table.ts';
import { compile } from './tape.ts';
import { trace } from './trace.ts';
import type { Derivation, Expr, Op, ParseOptions, Row, Rule, Verdict } from './types.ts';

/** The whole API, over one op table. */
export type Core = ReturnType<typeof createCore>;

/**
 * The API over a table of one's own: rows as they are written down, complete ones of another table among them if wanted.
 *
 * @example createCore([...ops, { id: 'cube', name: { en: 'cube', zh: '立方' }, value: (x) => x ** 3, derivatives: ['3*x^2'] }])
 * @throws RangeError if two rows have the same name and number of arguments
 */
export function createCore(rows: readonly (Row | Op)[]) {
  const table = createTable(rows, differentiate);
  return {
    ops: table.ops,
    /** See `parse.ts`. */
    parse: (text: string, options?: ParseOptions): Expr => parse(table, text, options),
    /** See `program.ts`. */
    parseProgram: (lines: readonly (readonly [name: string, text: string])[], options?: ParseOptions) =>
      parseProgram(table, lines, options),
    constant: (value: number): Expr => expr.constant(value),
    variable: (name: string): Expr => expr.variable(name),
    /** An op, by its id or its row, applied to arguments. */
    apply: (op: string | Op, ...args: Expr[]): Expr => applyOver(table, op, args),
    substitute: expr.substitute,
    equal: expr.equal,
    variables: expr.variables,
    nodeIds: expr.nodeIds,
    evaluate,
    gradient,
    /** See `differentiate.ts`. */
    differentiate: (e: Expr, variable: string): Expr => differentiate(table, e, variable),
    /** See `derive.ts`. */
    derive: (e: Expr, variable: string): Derivation => derive(table, e, variable),
    /** The structural rules; the laws of single functions stand in the rows of the ops. */
    rules,
    /** The rule that a step of a derivation names. */
    ruleOf: (id: string): Rule | undefined => ruleOver(table, id),
    trace,
    equivalent: (a: Expr, b: Expr, options?: { on?: Expr }): Verdict => equivalent(table, a, b, options),
    slopeAt,
    breaks,
    compile,
    numericalDerivative,
    errorCurve,
    toText,
    toTex,
  };
}

/** An op, by its id or its row, applied to arguments; a RangeError for an unknown id or a wrong number of arguments. */
export function applyOver(table: Table, op: string | Op, args: readonly Expr[]): Expr {
  return expr.applyOp(typeof op === 'string' ? table.op(op) : op, ...args);
}

/** The rule with this id: a structural one, or the law of an op; undefined if there is none. */
export function ruleOver(table: Table, id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id) ?? table.ops.find(({ rule }) => rule.id === id)?.rule;
}
