/**
 * Whether two expressions are the same function. A common normal form is a proof; otherwise they are compared at fixed
 * points, where a true difference is told from rounding. Agreement at points is no proof, and is not called one.
 */
import { breaks } from '../breaks.ts';
import { gradient } from '../evaluate.ts';
import { postOrder, variables } from '../expr.ts';
import { slopeAt } from '../point.ts';
import type { Table } from '../table.ts';
import type { Env, Expr, Verdict } from '../types.ts';
import { haveSameForm } from './normal-form.ts';
import { type Reading, reader } from './readings.ts';
import { points, specialPoints } from './sample.ts';

interface Options {
  /** Compare only where this function is differentiable: 1/x and 1/|x| are the same for the derivative of ln x. */
  readonly on?: Expr;
}

/** So far apart, in error bounds, values may be and still agree; and so far they must be to differ beyond doubt. */
const agreeing = 16;
const differing = 1e5;

/** Fewer points of agreement do not count for much. */
const enough = 6;

/** Beyond this many nodes nothing is compared. */
const most = 5_000;

/**
 * Same, different with a witness, or undecided with a reason. Where one has a value and the other has none in a whole
 * region they differ: ln(x²) and 2 ln x do for negative x. Where that happens at single points only they are the same
 * function on different domains, and `domains` says so: (x² − 1)/(x − 1) and x + 1.
 *
 * @example equivalent(parse('e^x*(2x + x^2)'), parse('x*(x + 2)*e^x')) // { kind: 'same', by: 'form', domains: 'same' }
 */
export function equivalent(table: Table, a: Expr, b: Expr, { on }: Options = {}): Verdict {
  const all = on ? [a, b, on] : [a, b];
  if (all.some((e) => postOrder(e).length > most)) return { kind: 'undecided', reason: 'too-large' };
  const names = [...new Set(all.flatMap(variables))];
  const [readA, readB] = [reader(a, names), reader(b, names)];
  const isProved = haveSameForm(table, a, b);
  let agreed = 0;
  let unclear = 0;
  for (const env of points(names, all)) {
    if (on && !isDifferentiable(on, env)) continue;
    const [left, right] = [readA(env), readB(env)];
    const verdict = compare(left, right);
    if (verdict === 'domain' || (verdict === 'different' && !isProved)) {
      return { kind: 'different', env, a: left.value, b: right.value };
    }
    if (verdict === 'same') agreed++;
    else if (verdict === 'unclear') unclear++;
  }
  if (isProved || (agreed >= enough && agreed >= unclear)) {
    return { kind: 'same', by: isProved ? 'form' : 'points', domains: domains() };
  }
  return { kind: 'undecided', reason: unclear > 0 ? 'too-close' : 'no-common-point' };

  /** Which of the two is defined where the other is not, at single points: whole numbers, and the breaks of a curve. */
  function domains(): 'same' | 'a-larger' | 'b-larger' | 'overlap' {
    const [name] = names;
    const single = names.length === 1 ? name : undefined;
    const [holesA, holesB] = [holes(a, single), holes(b, single)];
    let onlyA = false;
    let onlyB = false;
    for (const env of specialPoints(names, [a, b], [...holesA, ...holesB])) {
      if (on && !isSmooth(on, single, env)) continue;
      const at = single === undefined ? NaN : (env[single] ?? NaN);
      const hasA = readA(env).kind === 'value' && !holesA.has(at);
      const hasB = readB(env).kind === 'value' && !holesB.has(at);
      onlyA ||= hasA && !hasB;
      onlyB ||= hasB && !hasA;
    }
    if (onlyA === onlyB) return onlyA ? 'overlap' : 'same';
    return onlyA ? 'a-larger' : 'b-larger';
  }
}

function isDifferentiable(on: Expr, env: Env): boolean {
  const { value, partials } = gradient(on, env);
  return Number.isFinite(value) && Object.values(partials).every(Number.isFinite);
}

/** What two readings at the same point say. A true difference is there in both precisions; rounding shrinks with it. */
function compare(a: Reading, b: Reading): 'same' | 'different' | 'domain' | 'outside' | 'unclear' {
  if (a.kind === 'outside' && b.kind === 'outside') return 'outside';
  if (a.kind === 'unclear' || b.kind === 'unclear') return 'unclear';
  if (a.kind !== b.kind) return 'domain';
  const gap = Math.abs(a.value - b.value);
  const bound = a.error + b.error;
  // Where rounding may be as large as the values, agreement means nothing.
  const isTelling = bound <= Math.max(1e-12, 1e-6 * Math.max(Math.abs(a.value), Math.abs(b.value)));
  if (gap <= agreeing * bound) return isTelling ? 'same' : 'unclear';
  if (gap >= differing * bound) return 'different';
  const coarse = Math.abs(a.single - b.single);
  if (coarse > 2 ** 20 * gap) return 'same';
  return coarse > gap / 2 && coarse < 2 * gap ? 'different' : 'unclear';
}

/** Single points, not far from zero, where a function of one variable has no value. */
function holes(e: Expr, variable: string | undefined): ReadonlySet<number> {
  const list = variable === undefined ? [] : breaks(e, variable, -20, 20).list;
  return new Set(list.filter(({ kind }) => kind === 'hole' || kind === 'pole').map(({ at }) => at));
}

function isSmooth(on: Expr, variable: string | undefined, env: Env): boolean {
  return variable === undefined ? isDifferentiable(on, env) : slopeAt(on, variable, env).kind === 'smooth';
}
