/**
 * The numbers of the widget: two functions and what is made of them, each with its value and slope from the core. That the
 * slopes stack is not computed here: the slope of the whole is the core's own answer for the whole.
 */
import { compile, parse, type PointKind, type Tape } from '../../autodiff/index.ts';
import type { FormulaCurve } from '../formula-curve.ts';
import { derivativeAt, pairOf, valueAt, type Pair } from '../two-functions/pair.ts';
import type { SumState } from './widget.ts';

export interface SumReading {
  readonly x: number;
  /** Values and slopes of the parts and of the whole; NaN where there is none. */
  readonly u: number;
  readonly v: number;
  readonly y: number;
  readonly uSlope: number;
  readonly vSlope: number;
  readonly slope: number;
  readonly kind: PointKind;
  /** What is put on top of u to give the whole, as height and as slope. */
  readonly added: number;
  readonly addedSlope: number;
}

/** What is made, as a formula in u and v. */
export function formulaOf({ made, c }: Pick<SumState, 'made' | 'c'>): string {
  if (made === 'multiple') return `${c < 0 ? `(${c})` : c}*u`;
  return made === 'sum' ? 'u+v' : 'u-v';
}

/** The whole as a curve. */
export function wholeOf(pair: Pair, given: Pick<SumState, 'made' | 'c'>): FormulaCurve {
  return pair.made(formulaOf(given));
}

export function readingAt({ u: uText, v: vText, x, made, c }: SumState): SumReading {
  const pair = pairOf({ u: uText, v: vText });
  const [atU, atV, atWhole] = [pair.u.at(x), pair.v.at(x), wholeOf(pair, { made, c }).at(x)];
  const parts = { u: valueAt(atU), v: valueAt(atV), uSlope: derivativeAt(atU), vSlope: derivativeAt(atV) };
  return {
    x,
    ...parts,
    y: valueAt(atWhole),
    slope: derivativeAt(atWhole),
    kind: atWhole.kind,
    added: addedOf(made, c, parts.u, parts.v),
    addedSlope: addedOf(made, c, parts.uSlope, parts.vSlope),
  };
}

/** What stands on top of u: v, −v, or (c − 1) times u; a formula for values and slopes alike, since the rules are linear. */
function addedOf(made: SumState['made'], c: number, u: number, v: number): number {
  const tape = tapes[made];
  return tape.values([Float64Array.of(u), Float64Array.of(v), Float64Array.of(c)])[0] ?? NaN;
}

const letters = ['u', 'v', 'c'];
const tapes: Readonly<Record<SumState['made'], Tape>> = {
  sum: compile(parse('v', { variables: letters }), letters),
  difference: compile(parse('-v', { variables: letters }), letters),
  multiple: compile(parse('(c-1)*u', { variables: letters }), letters),
};
