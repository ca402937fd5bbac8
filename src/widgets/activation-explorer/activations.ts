/**
 * The activations of the op table as curves in x: an op with a range is one. One whose op takes a second argument reads α
 * there. Every value and slope comes from the core; a new row of the table is here by itself.
 */
import {
  apply,
  breaks,
  compile,
  slopeAt,
  variable,
  type Break,
  type Op,
  type PointKind,
} from '../../autodiff/index.ts';
import type { Localized } from '../../locale/index.ts';
import { activationOps, nameOfActivation } from '../activation-names.ts';

export interface SlopeHere {
  readonly value: number;
  /** The derivative; NaN where there is none. */
  readonly derivative: number;
  readonly kind: PointKind;
  /** One-sided derivatives. */
  readonly left: number;
  readonly right: number;
  /** What programs answer. */
  readonly convention: number;
}

export interface Activation {
  readonly id: string;
  /** In full, for words: “Leaky ReLU”. */
  readonly name: Localized;
  /** Short, for the picture, as `mathPieces` reads it: “σ”, “tanh”. */
  readonly letter: string;
  readonly takesAlpha: boolean;
  /** NaN outside the domain. */
  readonly value: (x: number, alpha: number) => number;
  /** By the libraries' convention at a kink. */
  readonly slope: (x: number, alpha: number) => number;
  readonly at: (x: number, alpha: number) => SlopeHere;
  /** Where it has no derivative, or breaks. */
  readonly breaks: readonly Break[];
}

/** How far out breaks are looked for. */
const far = 50;
/** The α for which breaks are looked for: with α = 1 a leaky function would be a straight line. */
const someAlpha = 0.5;
export const activations: readonly Activation[] = activationOps().map((op) => activationOf(op));

const byId: ReadonlyMap<string, Activation> = new Map(activations.map((one) => [one.id, one]));

/** @throws RangeError where the table has no activation of this id */
export function activation(id: string): Activation {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`There is no activation ${id}.`);
  return found;
}

/** Its place among all activations, from 0. */
export function placeOf(id: string): number {
  return activations.findIndex((one) => one.id === id);
}

export function activationOf(op: Op): Activation {
  const takesAlpha = op.arity === 2;
  const expr = apply(op, ...[variable('x'), variable('a')].slice(0, op.arity));
  const tape = compile(expr, ['x', 'a']);
  const inputs = new Float64Array(2);
  const partials = new Float64Array(2);
  const run = (x: number, alpha: number) => {
    inputs[0] = x;
    inputs[1] = alpha;
    return tape.gradientAt(inputs, partials);
  };
  const found = breaks(expr, 'x', -far, far, { a: someAlpha }).list;

  function at(x: number, alpha: number): SlopeHere {
    const mayBreak = Math.abs(x) >= far || found.some((one) => Math.abs(one.at - x) < 1e-9);
    if (mayBreak) {
      const { value, slope, left, right, kind } = slopeAt(expr, 'x', { x, a: alpha });
      return { value, derivative: kind === 'smooth' ? slope : NaN, kind, left, right, convention: slope };
    }
    const value = run(x, alpha);
    const slope = partials[0] ?? NaN;
    return { value, derivative: slope, kind: 'smooth', left: slope, right: slope, convention: slope };
  }

  return {
    id: op.id,
    name: nameOfActivation(op),
    letter: letterOf(op),
    takesAlpha,
    value: run,
    slope: (x, alpha) => (Number.isNaN(run(x, alpha)) ? NaN : (partials[0] ?? NaN)),
    at,
    breaks: found,
  };
}

/** As TeX writes it; where that only joins the words of its name, as it is named: “Leaky ReLU”. */
function letterOf(op: Op): string {
  if (op.tex.startsWith('\\sigma')) return 'σ';
  const letters = /^\\(?:operatorname\{)?([A-Za-z]+)/.exec(op.tex)?.[1] ?? op.id;
  const { en: name } = nameOfActivation(op);
  return name.replaceAll(' ', '') === letters ? name.replaceAll(' ', '~') : letters;
}
