/** A formula in x as a function with its slopes and breaks: everything a picture needs, made once per formula. */
import {
  breaks,
  compile,
  parse,
  ParseError,
  slopeAt,
  type Breaks,
  type Expr,
  type SlopeAt,
} from '../autodiff/index.ts';
import type { CurveBreak, CurveBreaks } from '../plot/index.ts';

export interface FormulaCurve {
  readonly text: string;
  readonly expr: Expr;
  /** NaN outside the domain. */
  readonly value: (x: number) => number;
  /** The derivative where there is one, by the libraries' convention at a kink; NaN where there is no value. */
  readonly slope: (x: number) => number;
  readonly at: (x: number) => SlopeAt;
  readonly breaksIn: (from: number, to: number) => Breaks;
}

/** The last few formulas, so that no caller has to keep them: a state is read at every move. */
const kept = new Map<string, FormulaCurve>();
const keptCount = 24;

/** @throws ParseError where the text is no formula in x */
export function curveOf(text: string): FormulaCurve {
  const found = kept.get(text);
  if (found !== undefined) return found;
  const curve = curveFrom(parse(text, { variables: ['x'] }), text);
  if (kept.size >= keptCount) kept.delete(kept.keys().next().value ?? '');
  kept.set(text, curve);
  return curve;
}

/** Whether a text is a formula in x. */
export function isFormula(text: string): boolean {
  try {
    curveOf(text);
    return true;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}

/** The same from an expression in x that nobody typed, such as the product of two typed ones. */
export function curveFrom(expr: Expr, text: string): FormulaCurve {
  const tape = compile(expr, ['x']);
  const input = new Float64Array(1);
  const output = new Float64Array(1);
  const run = (x: number) => {
    input[0] = x;
    return tape.gradientAt(input, output);
  };
  const value = (x: number) => {
    input[0] = x;
    return tape.valueAt(input);
  };
  const slope = (x: number) => (Number.isNaN(run(x)) ? NaN : (output[0] ?? NaN));
  let known: { readonly from: number; readonly to: number; readonly breaks: Breaks } | undefined;

  function breaksIn(from: number, to: number): Breaks {
    if (known?.from !== from || known.to !== to) known = { from, to, breaks: breaks(expr, 'x', from, to) };
    return known.breaks;
  }

  /** Whether all breaks around are known and `x` is none of them: then its tape says all there is to say. */
  function isSmooth(x: number): boolean {
    if (known === undefined || !known.breaks.complete || x <= known.from || x >= known.to) return false;
    return known.breaks.list.every(({ at }) => Math.abs(at - x) > 1e-9 * Math.max(1, Math.abs(x)));
  }

  function at(x: number): SlopeAt {
    if (!isSmooth(x)) return slopeAt(expr, 'x', { x });
    const value = run(x);
    const here = output[0] ?? NaN;
    if (!Number.isFinite(value) || !Number.isFinite(here)) return slopeAt(expr, 'x', { x });
    return { value, slope: here, left: here, right: here, kind: 'smooth' };
  }

  return { text, expr, value, slope, at, breaksIn };
}

/**
 * f′ as a picture has it: nothing where f has a break, a kink or an end of its domain, whatever programs answer there; its
 * limits there are the one-sided slopes of f.
 */
export function derivativeOf(curve: FormulaCurve, { list, complete }: CurveBreaks) {
  const without = new Set(list.map(({ at }) => at));
  const breaks: CurveBreaks = {
    complete,
    list: list.map(({ at }): CurveBreak => {
      const { left, right } = curve.at(at);
      return { at, left, right };
    }),
  };
  return { value: (x: number) => (without.has(x) ? NaN : curve.slope(x)), breaks };
}
