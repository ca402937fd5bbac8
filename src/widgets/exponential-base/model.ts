/**
 * The numbers of the widget: an exponential function, its derivative, their ratio, and the logarithm to the same base, all
 * from the core. The base and the factor are variables of the compiled expressions, so nothing is parsed while they move.
 */
import { compile, evaluate, parse } from '../../autodiff/index.ts';

export interface Slopes {
  readonly value: (x: number) => number;
  readonly slope: (x: number) => number;
}

/** A function of x and one parameter, with its derivative by x. */
function family(text: string, parameter: string): (given: number) => Slopes {
  const tape = compile(parse(text, { variables: ['x', parameter] }), ['x', parameter]);
  const inputs = new Float64Array(2);
  const partials = new Float64Array(2);
  const at = (x: number, given: number) => {
    inputs[0] = x;
    inputs[1] = given;
    return inputs;
  };
  return (given) => ({
    value: (x) => tape.valueAt(at(x, given)),
    slope: (x) => (Number.isNaN(tape.gradientAt(at(x, given), partials)) ? NaN : (partials[0] ?? NaN)),
  });
}

/** aˣ for a base a > 0. */
export const powerOf = family('a^x', 'a');
/** log_a x for x > 0; none for a = 1. */
export const logarithmTo = family('log(x, a)', 'a');
/** c·eˣ. */
export const timesExp = family('c*e^x', 'c');

const logOfBase = parse('ln(a)', { variables: ['a'] });

export interface BaseReading {
  readonly x: number;
  readonly value: number;
  readonly derivative: number;
  /** f′(x)/f(x): the same at every x, and equal to ln a. */
  readonly ratio: number;
  readonly lnBase: number;
  /** The point of the logarithm with the axes exchanged: it has the place f(x), the height x, and the reciprocal slope. */
  readonly logPlace: number;
  readonly logValue: number;
  readonly logDerivative: number;
}

export function baseReading({ a, x }: { readonly a: number; readonly x: number }): BaseReading {
  const f = powerOf(a);
  const log = logarithmTo(a);
  const value = f.value(x);
  const derivative = f.slope(x);
  return {
    x,
    value,
    derivative,
    ratio: derivative / value,
    lnBase: evaluate(logOfBase, { a }),
    logPlace: value,
    logValue: a === 1 ? NaN : log.value(value),
    logDerivative: a === 1 ? NaN : log.slope(value),
  };
}

export interface FamilyReading {
  readonly x: number;
  readonly value: number;
  readonly derivative: number;
  /** f(0), which is c. */
  readonly start: number;
}

export function familyReading({ c, x }: { readonly c: number; readonly x: number }): FamilyReading {
  const f = timesExp(c);
  return { x, value: f.value(x), derivative: f.slope(x), start: f.value(0) };
}
