/** The numbers of the lab. The plot and the read-outs need those at the point; the check sets three ways beside each other. */
import { differentiate, evaluate, gradient, numericalDerivative, type PointKind } from '../../autodiff/index.ts';
import { curveAlong, labFunction, movedOf, pointOf, valueAlong } from './function.ts';
import type { LabState } from './widget.ts';

export interface LabReading {
  /** The name of the variable that is moved, and its number. */
  readonly by: string;
  readonly x: number;
  /** NaN outside of the domain. */
  readonly y: number;
  readonly kind: PointKind;
  /** NaN where there is no derivative. */
  readonly slope: number;
  readonly left: number;
  readonly right: number;
}

type At = Pick<LabState, 'f' | 'at' | 'by'>;

/** Where the figure is, the same object while only the way it is looked at changes: then there is nothing new to say of it. */
export function placeIn(): (now: At) => At {
  let last: At | undefined;
  return ({ f, at, by }) => {
    if (last?.f !== f || last.at !== at || last.by !== by) last = { f, at, by };
    return last;
  };
}

/** @throws ParseError where the text is no formula; the schema lets none through */
export function readingOf({ f: text, at, by: wished }: At): LabReading {
  const f = labFunction(text);
  const by = movedOf(f, wished);
  const x = pointOf(f, by, at)[by] ?? 1;
  const { value, slope, left, right, kind } = curveAlong(f, by, at).at(x);
  return { by, x, y: Number.isFinite(value) ? value : NaN, kind, slope: kind === 'smooth' ? slope : NaN, left, right };
}

export interface CheckReading {
  readonly by: string;
  /** The derivative by rules, put into numbers. */
  readonly symbolic: number;
  /** The same by one pass backward. */
  readonly reverse: number;
  /** The difference quotient, and by how much it may be wrong as estimated from values alone. */
  readonly central: number;
  readonly bound: number;
  /** Its distance from the derivative. */
  readonly error: number;
  /** Whether all three agree as well as they can; undefined where there is no derivative. */
  readonly agrees: boolean | undefined;
}

export function checkAt(state: At & Pick<LabState, 'h'>): CheckReading {
  const f = labFunction(state.f);
  const { by, x, kind } = readingOf(state);
  const point = pointOf(f, by, state.at);
  const symbolic = evaluate(differentiate(f.expr, by), point);
  const reverse = f.names.includes(by) ? (gradient(f.expr, point).partials[by] ?? NaN) : 0;
  const { value: central, error: bound } = numericalDerivative(valueAlong(f, by, point), x, {
    h: state.h,
    scheme: 'central',
  });
  const error = Math.abs(central - symbolic);
  const near = 1e-9 * Math.max(1, Math.abs(symbolic));
  const agrees = kind === 'smooth' ? Math.abs(symbolic - reverse) <= near && error <= bound + near : undefined;
  return { by, symbolic, reverse, central, bound, error, agrees };
}
