/** The typed function of the lab: read once, and cut along one of its variables for the plot. */
import {
  apply,
  constant,
  evaluate,
  ParseError,
  substitute,
  toText,
  variable,
  variables,
  type Env,
  type Expr,
} from '../../autodiff/index.ts';
import { readFunction } from '../derivation/function.ts';
import { curveFrom, type FormulaCurve } from '../formula-curve.ts';

export const longest = 400;

export interface LabFunction {
  readonly text: string;
  readonly expr: Expr;
  /** The same written out, `2*x` for `2x`: every part of the lab reads it alike. */
  readonly written: string;
  /** The names of its variables. */
  readonly names: readonly string[];
}

const functions = new Map<string, LabFunction>();
const curves = new Map<string, FormulaCurve>();
const keptCount = 24;

/**
 * Any name that is no function is a variable.
 * @throws ParseError where the text is no formula
 * @example labFunction('2sin x').written // '2*sin(x)'
 */
export function labFunction(text: string): LabFunction {
  return kept(functions, text, () => {
    const expr = readFunction(text, 'x');
    return { text, expr, written: toText(expr), names: variables(expr) };
  });
}

export function isLabFunction(text: string): boolean {
  try {
    labFunction(text);
    return true;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}

/** The variable that is moved: the one wished where the function has it, else x, else its first. */
export function movedOf({ names }: LabFunction, wished: string): string {
  if (names.includes(wished)) return wished;
  return names.includes('x') ? 'x' : (names[0] ?? 'x');
}

/** A number for each of its variables and for the one that is moved; 1 where none was chosen. */
export function pointOf({ names }: LabFunction, by: string, at: Env): Env {
  return Object.fromEntries(
    [...new Set([...names, by])].map((name) => [name, Object.hasOwn(at, name) ? (at[name] ?? 1) : 1]),
  );
}

/** The function of one variable that is left when the others have their numbers; the same object while nothing changes. */
export function curveAlong(f: LabFunction, by: string, at: Env): FormulaCurve {
  const point = pointOf(f, by, at);
  const others = f.names.filter((name) => name !== by);
  const key = `${by} ${others.map((name) => point[name]).join(' ')} ${f.text}`;
  return kept(curves, key, () => {
    const fixed = others.map((name) => [name, numberOf(point[name] ?? 1)] as const);
    return curveFrom(substitute(f.expr, Object.fromEntries([...fixed, [by, variable('x')]])), f.text);
  });
}

/** f at a point, for those who need it as a plain function of one variable. */
export function valueAlong({ expr }: LabFunction, by: string, point: Env): (x: number) => number {
  return (x) => evaluate(expr, { ...point, [by]: x });
}

/** A number of either sign as an expression: constants have none. */
function numberOf(value: number): Expr {
  return value < 0 ? apply('neg', constant(-value)) : constant(value);
}

function kept<T>(all: Map<string, T>, key: string, make: () => T): T {
  const found = all.get(key);
  if (found !== undefined) return found;
  const made = make();
  if (all.size >= keptCount) all.delete(all.keys().next().value ?? '');
  all.set(key, made);
  return made;
}
