/** The function to differentiate, read from its text. */
import { parse, ParseError, type Expr } from '../../autodiff/index.ts';

/** Names that a typed function may use besides the variable: such a list lets the parser understand `2xe^x` and `sin x`. */
const letters = ['x', 'y', 'a', 'b', 'c', 'k', 'n'];

/** The names a reader may use where a function is differentiated by one of them. */
export function namesFor(by: string): readonly string[] {
  return [...new Set([by, ...letters])];
}

/** @throws ParseError */
export function readFunction(text: string, by: string): Expr {
  try {
    return parse(text, { variables: namesFor(by) });
  } catch (error) {
    // A lesson may name further quantities: w_1, t.
    if (error instanceof ParseError) return parse(text);
    throw error;
  }
}

export function isFunction(text: string): boolean {
  try {
    readFunction(text, 'x');
    return true;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}
