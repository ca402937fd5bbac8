/**
 * Two functions of x that a reader chooses, u and v, and what is made of them: a sum, a product, a quotient. For the
 * widgets of the combination rules; made once per pair of texts, since a state is read at every move.
 */
import { parse, substitute, type SlopeAt } from '../../autodiff/index.ts';
import { curveFrom, curveOf, type FormulaCurve } from '../formula-curve.ts';

export interface Pair {
  readonly u: FormulaCurve;
  readonly v: FormulaCurve;
  /**
   * What a formula in u and v makes of the two.
   *
   * @example pairOf({ u: 'x^2', v: 'e^x' }).made('u*v').value(1) // 2.718281828459045
   */
  readonly made: (formula: string) => FormulaCurve;
}

export interface PairTexts {
  readonly u: string;
  readonly v: string;
}

const kept = new WeakMap<FormulaCurve, WeakMap<FormulaCurve, Pair>>();

/** @throws ParseError where one of the texts is no formula in x */
export function pairOf({ u, v }: PairTexts): Pair {
  const [first, second] = [curveOf(u), curveOf(v)];
  const ofFirst = kept.get(first) ?? new WeakMap<FormulaCurve, Pair>();
  kept.set(first, ofFirst);
  const found = ofFirst.get(second);
  if (found !== undefined) return found;
  const pair = newPair(first, second);
  ofFirst.set(second, pair);
  return pair;
}

function newPair(u: FormulaCurve, v: FormulaCurve): Pair {
  const curves = new Map<string, FormulaCurve>();
  function made(formula: string): FormulaCurve {
    const known = curves.get(formula);
    if (known !== undefined) return known;
    const form = parse(formula, { variables: ['u', 'v'] });
    const curve = curveFrom(substitute(form, { u: u.expr, v: v.expr }), formula);
    curves.set(formula, curve);
    return curve;
  }
  return { u, v, made };
}

/** A value or slope as a page may show it: NaN where there is none, infinity included. */
export function valueAt({ value }: SlopeAt): number {
  return Number.isFinite(value) ? value : NaN;
}

export function derivativeAt({ kind, slope }: SlopeAt): number {
  return kind === 'smooth' ? slope : NaN;
}
