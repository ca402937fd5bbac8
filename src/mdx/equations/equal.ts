/**
 * Whether two sides are equal: in every trial where both have a value; or, where numbers are put in, at the numbers given.
 */
import { slopeAt } from '../../autodiff/index.ts';
import { Computer } from './compute.ts';
import type { Letters } from './letters.ts';
import { numeralOf } from './numeral.ts';
import { problemOfRounding } from './rounded.ts';
import { samples } from './samples.ts';
import { partsOf, targetOf, type Tree } from './tree.ts';

/** Relative difference that counts as rounding of the machine. */
const tolerance = 1e-9;
/** The same where a limit is taken numerically. */
const limitTolerance = 1e-5;

/** What is wrong with `a = b`, with a hint at what may have been meant. */
export function problemOfEquality(a: Tree, b: Tree, letters: Letters): string[] {
  const inAll = compare(a, b, letters, false);
  if (inAll === undefined) return [];
  if (isWrittenInNumbers(a) || isWrittenInNumbers(b)) {
    const atGivens = compare(a, b, letters, true);
    return atGivens === undefined ? [] : [atGivens + hintOfRounding(a, b, letters)];
  }
  return [inAll + hintOfDefinition(a, letters)];
}

/** Whether a side has numbers put in: no letters, or a decimal. */
function isWrittenInNumbers(tree: Tree): boolean {
  const parts = partsOf(tree);
  const letters = parts.some(({ kind }) => kind === 'name' || kind === 'derivative' || kind === 'primed');
  return !letters || parts.some((part) => part.kind === 'number' && part.text.includes('.'));
}

/** What is wrong; undefined when both sides are equal wherever both have a value. */
function compare(a: Tree, b: Tree, letters: Letters, givens: boolean): string | undefined {
  const parts = [...partsOf(a), ...partsOf(b)];
  const withZero = parts.some(({ kind }) => kind === 'cases');
  const bothSigns = parts.some((part) => part.kind === 'sum' && (part.sign === '±' || part.sign === '∓'));
  const allowed = parts.some(({ kind }) => kind === 'limit') ? limitTolerance : tolerance;
  let compared = 0;
  for (const sample of samples({ withZero, bothSigns })) {
    const computer = new Computer({ letters, sample, givens });
    const [left, right] = [computer.value(a), computer.value(b)];
    const stray = strayUndefined(a, left, b, right, computer);
    if (stray !== undefined) return stray;
    if (left === undefined || right === undefined || !Number.isFinite(left) || !Number.isFinite(right)) continue;
    compared++;
    if (Math.abs(left - right) > allowed * Math.max(1, Math.abs(left), Math.abs(right))) {
      return `the sides differ${where(computer, a, b)}: ${shown(left)} and ${shown(right)}`;
    }
  }
  return compared > 0 ? undefined : 'there is no point at which both sides have a value';
}

/** A case that says “undefined” must be a place where the other side has no value, or a derivative with two slopes. */
function strayUndefined(
  a: Tree,
  left: number | undefined,
  b: Tree,
  right: number | undefined,
  computer: Computer,
): string | undefined {
  const [tree, value] = left === undefined ? [b, right] : [a, left];
  if ((left === undefined) === (right === undefined) || value === undefined || !Number.isFinite(value))
    return undefined;
  if (hasNoSlope(tree, computer)) return undefined;
  return `one side is undefined${where(computer, a, b)}, the other is ${shown(value)}`;
}

/** For f′(x): whether f has a kink at x, or no slope for another reason. */
function hasNoSlope(tree: Tree, computer: Computer): boolean {
  const inner = primitiveOf(tree);
  if (!inner) return false;
  const e = computer.expr(inner.of);
  return slopeAt(e, inner.by, computer.env(e)).kind !== 'smooth';
}

function primitiveOf(tree: Tree): { of: Tree; by: string } | undefined {
  if (tree.kind === 'derivative') return { of: tree.of, by: tree.by };
  if ((tree.kind !== 'call' && tree.kind !== 'apply') || tree.primes !== 1) return undefined;
  const by = tree.args[0];
  return by?.kind === 'name' ? { of: { ...tree, primes: 0 }, by: by.name } : undefined;
}

/** ` at x = 0.7, n = 3`: where a trial was made. */
function where(computer: Computer, ...trees: readonly Tree[]): string {
  const env = Object.assign({}, ...trees.map((tree) => computer.numbers(tree)));
  const parts = Object.entries<number>(env).map(([name, value]) => `${name} = ${shown(value)}`);
  return parts.length > 0 ? ` at ${parts.join(', ')}` : '';
}

function shown(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function hintOfDefinition(tree: Tree, letters: Letters): string {
  const target = targetOf(tree);
  const [definition] = target ? letters.definitions(target.name) : [];
  if (!target || !definition) return '';
  return `; ${target.name} was defined in line ${definition.line}: if it starts again here, write {/* new letters: ${target.name} */} before this block`;
}

function hintOfRounding(a: Tree, b: Tree, letters: Letters): string {
  return numeralOf(b) && problemOfRounding([a], b, letters).length === 0 ? '; if it is rounded, write \\approx' : '';
}
