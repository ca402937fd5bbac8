/**
 * A typed formula as a function of named variables, for widgets that put several functions together: its values through a
 * tape, and what a page may say about its slope at a point. Made once per text; the last few are kept, since a state is
 * read at every move.
 */
import { compile, differentiate, parse, ParseError, slopeAt, type Expr, type SlopeAt } from '../autodiff/index.ts';

export interface TypedFunction {
  readonly text: string;
  readonly expr: Expr;
  /** NaN outside of the domain. Inputs in the order of the variables. */
  readonly value: (...inputs: number[]) => number;
  /** Value and derivative by one of the variables, and whether there is one. */
  readonly slope: (variable: string, env: Readonly<Record<string, number>>) => SlopeAt;
  /** The derivative by one of the variables, as an expression. */
  readonly derivative: (variable: string) => Expr;
}

const kept = new Map<string, TypedFunction>();
const keptCount = 40;

/**
 * @throws ParseError where the text is no formula in these variables
 * @example typedFunction('x*y', ['x', 'y']).value(2, 3) // 6
 */
export function typedFunction(text: string, variables: readonly string[]): TypedFunction {
  const key = `${variables.join()}:${text}`;
  const found = kept.get(key);
  if (found !== undefined) return found;
  const made = functionOf(parse(text, { variables }), text, variables);
  if (kept.size >= keptCount) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, made);
  return made;
}

/** The same from an expression that is no longer typed, such as one put into another. */
export function functionOf(expr: Expr, text: string, variables: readonly string[]): TypedFunction {
  const tape = compile(expr, variables);
  const columns = variables.map(() => new Float64Array(1));
  const derivatives = new Map<string, Expr>();
  return {
    text,
    expr,
    value: (...inputs) => {
      for (const [i, column] of columns.entries()) column[0] = inputs[i] ?? NaN;
      return tape.values(columns)[0] ?? NaN;
    },
    slope: (variable, env) => slopeAt(expr, variable, env),
    derivative: (variable) => {
      const known = derivatives.get(variable) ?? differentiate(expr, variable);
      derivatives.set(variable, known);
      return known;
    },
  };
}

/** Whether a text is a formula in these variables. */
export function isFormulaIn(variables: readonly string[]): (text: string) => boolean {
  return (text) => {
    try {
      typedFunction(text, variables);
      return true;
    } catch (error) {
      if (error instanceof ParseError) return false;
      throw error;
    }
  };
}
