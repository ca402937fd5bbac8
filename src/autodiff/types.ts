/**
 * The words of the core: every public type in one place, before any code. A student may start here.
 *
 * An expression is a graph of nodes (`Expr`). What an operation means stands in one row of the op table (`Op`). What the
 * core answers (a derivation, a trace, a tape, the breaks of a curve, a verdict) is in `answers.ts`.
 */
import type { Localized } from '../locale/index.ts';

export type * from './answers.ts';

// Expressions --------------------------------------------------------------------------------------------------------

/**
 * A node of an expression. Nodes never change. Inside one expression, and all that is derived from it, equal
 * sub-expressions are one object, so `===` compares and a shared part is computed once.
 */
export type Expr = Constant | Variable | Operation;

interface Node {
  /** The nodes of one family of expressions; see `pool.ts`. Internal. */
  readonly pool: Pool;
  /** Position in the pool. Arguments come before what is made of them, so the order of `index` is an order of evaluation. */
  readonly index: number;
}

/** A finite number, zero or positive, as typed. Negative numbers are `neg`, fractions are `div`. */
export interface Constant extends Node {
  readonly kind: 'constant';
  readonly value: number;
}

export interface Variable extends Node {
  readonly kind: 'variable';
  readonly name: string;
}

/** An op applied to its arguments; holds the row of the table itself, not its name. */
export interface Operation extends Node {
  readonly kind: 'op';
  readonly op: Op;
  readonly args: readonly Expr[];
}

/** The family of an expression: it makes nodes and hands out the one that exists already. Lives as long as its nodes. */
export interface Pool {
  /** How many nodes it holds; the next one gets this index. */
  readonly size: number;
  constant(value: number): Constant;
  variable(name: string): Variable;
  apply(op: Op, args: readonly Expr[]): Operation;
}

// The op table -------------------------------------------------------------------------------------------------------

/** A named law: a derivative of an op, a structural rule (sum, chain …) or a simplification. Ids are frozen. */
export interface Rule {
  readonly id: string;
  readonly name: Localized;
  /** The law as TeX without words, e.g. `(\sin x)' = \cos x`. The same in both languages. */
  readonly statement: string;
}

/** The value or a partial of an op as a plain function of its arguments `a`, `b` (`b` is absent for one argument). */
export type ValueOf = (a: number, b: number) => number;

/** The partial of an op, given also `y`, its own value at the arguments, where that saves work: `exp` is just `y => y`. */
export type PartialOf = (y: number, a: number, b: number) => number;

/** The partial of an op as an expression, made with tidy constructors. For one argument `b` repeats `a`. */
export type PartialExpr = (y: Expr, a: Expr, b: Expr, t: Tidy) => Expr;

/**
 * One row of the op table: everything the core knows about an operation. Adding a row is all it takes to have it in
 * parser, TeX, tape, derivation, graph and checks.
 */
export interface Op {
  /** Frozen; also the name by which the op is called in text, unless it is written with a sign. */
  readonly id: string;
  /** Further names the parser understands. */
  readonly aliases?: readonly string[];
  readonly name: Localized;
  /** The law of its derivative. */
  readonly rule: Rule;
  readonly arity: 1 | 2;
  /** A call with more arguments folds to the left, `max(a, b, c)` is max(max(a, b), c), and is printed flat again. */
  readonly folds?: boolean;
  /** For an op written with a sign: how strongly it binds (sum 1, sign 1.5, product 2, power 3). Absent for a call. */
  readonly precedence?: number;
  /** With `precedence`: the sign in text. */
  readonly sign?: string;
  /** With `precedence`: what an argument must bind with at least to stand in text without brackets. */
  readonly operands?: readonly number[];
  /** The same for TeX where it differs: a fraction bar brackets by itself. */
  readonly texOperands?: readonly number[];
  /** How strongly it binds in TeX where that differs: `exp` is written as a power there. */
  readonly texPrecedence?: number;
  /** TeX with `#1` and `#2` for its arguments. */
  readonly tex: string;
  /** IEEE; NaN outside the domain. */
  readonly value: ValueOf;
  /** One partial per argument. */
  readonly partials: readonly PartialOf[];
  /** The same as expressions, one per argument. */
  readonly derivatives: readonly PartialExpr[];
  /** Where something may happen to value or slope: each guard is zero there, or changes its sign. */
  readonly guards?: readonly ValueOf[];
  /** The condition on its arguments as TeX in `x` (and `a`), e.g. `x > 0`; absent: all real numbers. */
  readonly domain?: string;
  /** For an activation: the least and the greatest value, approached or reached. */
  readonly range?: readonly [number, number];
}

/**
 * A row as it is written down; the table completes it to an `Op`. Formulas are text in `x` and `a`, the arguments, and `y`,
 * the op's own value: that is all an author needs to give beyond names and value.
 *
 * @example { id: 'cube', name: { en: 'cube', zh: '立方' }, value: (x) => x ** 3, derivatives: ['3*x^2'] }
 * @example { id: 'swish', name: { en: 'swish', zh: 'Swish 函数' }, definition: 'x*sigmoid(x)', range: [-0.28, Infinity] }
 */
export interface Row extends Omit<Op, 'rule' | 'arity' | 'tex' | 'value' | 'partials' | 'derivatives'> {
  /** Default: id and name after the op, the statement from `derivatives`. */
  readonly law?: Partial<Rule>;
  /** Default: 1. */
  readonly arity?: 1 | 2;
  /** The function's name in TeX, e.g. `\sin`, or the whole with `#1` and `#2`. Default: the id, upright. */
  readonly tex?: string;
  /** The op written with other ops, instead of `value`; also where `derivatives` come from if they are not given. */
  readonly definition?: string;
  readonly value?: ValueOf;
  /** Default: `derivatives`, evaluated. Given where that would be slow or lose digits. */
  readonly partials?: readonly PartialOf[];
  readonly derivatives?: readonly string[];
}

/** Constructors that write as a person would: they fold what is exact. See `tidy/tidy.ts`. */
export interface Tidy {
  /** A number of either sign; a fraction is `div`. */
  constant(value: number): Expr;
  apply(id: string, ...args: Expr[]): Expr;
}

// Parsing ------------------------------------------------------------------------------------------------------------

/** What protects the page from input that is too large. */
export interface Limits {
  /** Characters (UTF-16 units). */
  readonly length: number;
  readonly nodes: number;
  /** Open brackets, calls, exponents and signs at one place; a flat sum has nesting 0. */
  readonly nesting: number;
}

export interface ParseOptions {
  /** Names the text may use as variables; a run of letters is split into known names where that is possible in one way. */
  readonly variables?: readonly string[];
  readonly limits?: Partial<Limits>;
}

/** What can be wrong with a text. Frozen: the sentences shown to readers are keyed by these. */
export type ParseErrorCode =
  | 'empty'
  | 'unexpected-character'
  | 'unexpected-token'
  | 'unexpected-end'
  | 'missing-operand'
  | 'unclosed-bracket'
  | 'unopened-bracket'
  | 'bad-number'
  | 'number-too-large'
  | 'unknown-function'
  | 'unknown-name'
  | 'ambiguous-name'
  | 'forbidden-name'
  | 'missing-arguments'
  | 'argument-count'
  | 'duplicate-name'
  | 'too-long'
  | 'too-many-nodes'
  | 'too-deep';
