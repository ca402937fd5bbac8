/**
 * Decides about a statement `a = b ≈ c`: what in it gives a letter its meaning, and whether the rest holds. What holding
 * means is in `equal.ts` and `rounded.ts`.
 */
import { problemOfEquality } from './equal.ts';
import type { Definition, Letters } from './letters.ts';
import { checkShapes, derivativeName, problemOfMatrices } from './matrices.ts';
import { problemOfRounding } from './rounded.ts';
import { hasMatrix, isBold, partsOf, targetOf, type Statement, type Tree } from './tree.ts';

/** What is wrong with one relation of a statement. */
export interface Wrong {
  readonly message: string;
  /** Where the relation stands in the TeX. */
  readonly at: number;
}

/** Judges a statement and remembers its definitions. */
export function judge({ sides, relations }: Statement, letters: Letters, line: number): Wrong[] {
  for (const side of sides) notePrimes(side, letters);
  const [left, right] = sides;
  const isEquation = relations[0]?.sign === '=';
  const isDefinition = isEquation && left && right && defines(left, right, letters, line);
  // What stands before the first ≈ is exact; it is what all digits in the statement must round.
  const exact = sides.slice(0, Math.max(1, relations.findIndex(({ sign }) => sign === '≈') + 1));
  const wrongs = relations.flatMap(({ sign, at }, i): Wrong[] => {
    const [a, b] = [sides[i], sides[i + 1]];
    if (!a || !b || (isDefinition && i === 0)) return [];
    return problemsOf(sign, a, b, exact, letters).map((message) => ({ message, at }));
  });
  if (wrongs.length === 0 && isEquation && left && right) learn(left, right, letters, line);
  return wrongs;
}

function problemsOf(sign: string, a: Tree, b: Tree, exact: readonly Tree[], letters: Letters): string[] {
  if (sign === '=')
    return hasMatrix(a) || hasMatrix(b) ? problemOfMatrices(a, b, letters) : problemOfEquality(a, b, letters);
  return sign === '≈' ? problemOfRounding(exact, b, letters) : [];
}

/** Names that are primed without a definition are functions of x from here on. */
function notePrimes(tree: Tree, letters: Letters): void {
  for (const part of partsOf(tree)) {
    if (part.kind !== 'primed') continue;
    for (const { kind, name } of partsOf(part.of).filter((inside) => inside.kind === 'name')) {
      if (kind === 'name' && part.of.kind === 'name' && letters.definitions(name).length === 0) letters.prime(name);
    }
  }
}

/** Whether `left = right` gives a letter its first meaning; if so it is remembered. */
function defines(left: Tree, right: Tree, letters: Letters, line: number): boolean {
  const target = targetOf(left) ?? givenDerivative(left, right, letters);
  if (!target) return false;
  const { name, params } = target;
  const definition: Definition = { tree: right, params, line };
  const known = letters.definitions(name).some((other) => other.params.length === params.length);
  if (known || name === 'e' || name === 'pi') return false;
  if (params.length === 0 && isNumber(right)) {
    letters.give(name, definition);
    return true;
  }
  if (dependsOn(right, name, letters)) return false;
  if (isBold(name)) checkShapes(right, letters);
  letters.define(name, definition);
  return true;
}

/** `∂L/∂z` with numbers behind it: given, unless another derivative of L was given, from which it follows. */
function givenDerivative(left: Tree, right: Tree, letters: Letters): { name: string; params: string[] } | undefined {
  if (left.kind !== 'derivative' || left.of.kind !== 'name' || right.kind !== 'matrix') return undefined;
  const { name } = left.of;
  if (letters.boldNames().some((by) => by !== left.by && letters.given(derivativeName(name, by)))) return undefined;
  return { name: derivativeName(left.of.name, left.by), params: [] };
}

/** A second definition that agrees with the first is remembered: y = (x²+1)³ is also u³. */
function learn(left: Tree, right: Tree, letters: Letters, line: number): void {
  const target = targetOf(left);
  if (!target || isNumber(right)) return;
  const known = letters.definitions(target.name);
  if (known.length === 0 || known.some(({ tree }) => tree === right) || dependsOn(right, target.name, letters)) return;
  letters.define(target.name, { tree: right, params: target.params, line });
}

/** Whether a tree is a number written out, with nothing to be looked up in it. */
function isNumber(tree: Tree): boolean {
  return partsOf(tree).every(({ kind }) =>
    ['number', 'negated', 'sum', 'product', 'quotient', 'power', 'matrix'].includes(kind),
  );
}

function dependsOn(tree: Tree, name: string, letters: Letters, seen: ReadonlySet<string> = new Set()): boolean {
  return partsOf(tree).some((part) => {
    if (part.kind !== 'name' && part.kind !== 'apply') return part.kind === 'derivative' && part.by === name;
    if (part.name === name) return true;
    if (seen.has(part.name)) return false;
    const deeper = new Set([...seen, part.name]);
    return letters
      .definitions(part.name)
      .some(({ tree: inside, params }) => !params.includes(name) && dependsOn(inside, name, letters, deeper));
  });
}
