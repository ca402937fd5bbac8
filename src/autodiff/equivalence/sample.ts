/**
 * The points at which expressions are compared: fixed, so that an answer never depends on luck; near zero and far, of both
 * signs, and around the numbers that the expressions themselves contain, where kinks and edges of domains lie.
 */
import { postOrder } from '../expr.ts';
import type { Env, Expr } from '../types.ts';

/** How many points are tried, and how many of whole numbers. */
const count = 240;
const countWhole = 600;

/** Around larger numbers nothing is looked at. */
const largest = 1e7;

/** Square roots of primes have fractional parts that fill an interval evenly: one for each variable. */
const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53];

/** Points in general position. */
export function points(names: readonly string[], expressions: readonly Expr[]): Env[] {
  const centres = [0, ...numbersIn(expressions)].slice(0, 30);
  return Array.from({ length: count }, (_, k) => {
    const entries = names.map((name, i) => {
      const root = Math.sqrt(primes[i % primes.length] ?? 2) * (1 + Math.floor(i / primes.length));
      const share = ((k + 1) * root) % 1;
      const centre = centres[Math.floor(k / 6 + i) % centres.length] ?? 0;
      return [name, Math.fround(offset(share, (k + i) % 6) + centre)] as const;
    });
    return Object.fromEntries(entries);
  });
}

/** Of numbers between 0 and 1: what they are multiplied by, and what is added then. */
const spreads = [
  [4, -2],
  [2, 0],
  [2, -1],
  [12, -6],
  [1 / 8, -1 / 16],
] as const;

/** From a number between 0 and 1 to one of either sign, of six kinds of size. */
function offset(share: number, kind: number): number {
  const spread = spreads[kind];
  return spread ? spread[0] * share + spread[1] : (share < 0.5 ? -1 : 1) * 10 ** (4 * share - 1);
}

/** Whole numbers and those in the expressions: where a function may be undefined at a single point. */
export function specialPoints(names: readonly string[], expressions: readonly Expr[], more: readonly number[]): Env[] {
  const around = names.length > 3 ? [0, 1, -1] : [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 0.5, -0.5];
  const numbers = [...new Set([...around, ...more, ...numbersIn(expressions)])];
  const total = Math.min(numbers.length ** names.length, countWhole);
  return Array.from({ length: total }, (_, k) => {
    let rest = k;
    const entries = names.map((name) => {
      const value = numbers[rest % numbers.length] ?? 0;
      rest = Math.floor(rest / numbers.length);
      return [name, value] as const;
    });
    return Object.fromEntries(entries);
  });
}

/** The numbers that are written or worked out in the expressions, of both signs: 40 and −40 in x + 40, 1600 in x − 40². */
function numbersIn(expressions: readonly Expr[]): number[] {
  const numbers = new Set<number>();
  for (const e of expressions) {
    const values = new Map<Expr, number>();
    for (const node of postOrder(e)) {
      const args = node.kind === 'op' ? node.args.map((arg) => values.get(arg) ?? NaN) : [];
      const [a = NaN, b = a] = args;
      const value = node.kind === 'constant' ? node.value : node.kind === 'op' ? node.op.value(a, b) : NaN;
      values.set(node, value);
      if (Math.abs(value) <= largest) numbers.add(value).add(-value);
    }
  }
  return [...numbers];
}
