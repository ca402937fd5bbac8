/**
 * Gives a formula its value in one trial: the tree becomes an expression of the core, letters replaced by what they are
 * defined as, and the core evaluates it. Derivatives are the core's.
 */
import {
  apply,
  constant,
  differentiate,
  evaluate,
  ops,
  substitute,
  variable,
  variables,
  type Env,
  type Expr,
} from '../../autodiff/index.ts';
import { chooseBranch } from './cases.ts';
import type { Definition, Letters } from './letters.ts';
import { numericalLimit } from './limit.ts';
import { functionFor, numberFor, type Sample } from './samples.ts';
import { Unreadable } from './tokens.ts';
import { isBold, type Branch, type Tree } from './tree.ts';

/** The letter by which a bare ′ differentiates. */
const usual = 'x';

/** Says that a formula has no value: “undefined” in a case. */
class NoValue extends Error {}

/** Says that a derivative is asked for where the function has no value. */
class OutsideDomain extends Error {}

interface Options {
  readonly letters: Letters;
  readonly sample: Sample;
  /** Whether letters with a given number have it. */
  readonly givens: boolean;
  /** Decimals that are rounded: they become variables of their own, `#0.668`. */
  readonly rounded?: ReadonlySet<string>;
}

/** Where a tree stands: inside functions and derivatives some letters mean something else. */
interface Place {
  readonly bound: ReadonlyMap<string, Expr>;
  /** Letters that stay as they are, because a derivative by them is taken; with their values. */
  readonly kept: ReadonlyMap<string, number>;
  readonly expanding: ReadonlySet<string>;
}

const outside: Place = { bound: new Map(), kept: new Map(), expanding: new Set() };

export class Computer {
  readonly #options: Options;
  /** The numbers of the arguments of functions that are being differentiated: @, @@ … */
  #arguments: ReadonlyMap<string, number> = new Map();

  constructor(options: Options) {
    this.#options = options;
  }

  /** The value; NaN where there is none, undefined where the formula itself says that there is none. */
  value(tree: Tree): number | undefined {
    try {
      return this.#number(tree, outside);
    } catch (error) {
      if (error instanceof NoValue) return undefined;
      if (error instanceof OutsideDomain) return NaN;
      throw error;
    }
  }

  expr(tree: Tree): Expr {
    return this.#expr(tree, outside);
  }

  /** The letters of a formula that are free, with their numbers. */
  numbers(tree: Tree): Env {
    try {
      return this.env(this.expr(tree));
    } catch (error) {
      if (error instanceof NoValue || error instanceof OutsideDomain) return {};
      throw error;
    }
  }

  /** The numbers of the letters in an expression. */
  env(e: Expr, kept: ReadonlyMap<string, number> = new Map()): Env {
    return Object.fromEntries(
      variables(e).map((name) => [name, kept.get(name) ?? this.#arguments.get(name) ?? this.#numberOf(name)]),
    );
  }

  #numberOf(name: string): number {
    return name.startsWith('#') ? Number(name.slice(1)) : numberFor(name, this.#options.sample);
  }

  #number(tree: Tree, place: Place): number {
    const e = this.#expr(tree, place);
    return evaluate(e, this.env(e, place.kept));
  }

  #expr(tree: Tree, place: Place): Expr {
    const read = (part: Tree): Expr => this.#expr(part, place);
    switch (tree.kind) {
      case 'number':
        return this.#options.rounded?.has(tree.text) ? variable(`#${tree.text}`) : constant(Number(tree.text));
      case 'name':
        return this.#name(tree.name, place);
      case 'apply':
        return this.#apply(tree.name, tree.primes, tree.args.map(read), place);
      case 'call':
        return this.#call(tree.op, tree.primes, tree.args.map(read), place);
      case 'primed':
        return this.#primed(tree.of, tree.primes, place);
      case 'negated':
        return apply('neg', read(tree.of));
      case 'sum':
        return apply(this.#sumOp(tree.sign), read(tree.left), read(tree.right));
      case 'product':
        return apply('mul', read(tree.left), read(tree.right));
      case 'quotient':
        return apply('div', read(tree.left), read(tree.right));
      case 'power':
        return apply('pow', read(tree.left), read(tree.right));
      case 'derivative':
        return this.#derivative(tree.of, tree.by, place);
      case 'cases':
        return this.#cases(tree.branches, place);
      case 'limit':
        return this.#limit(tree, place);
      case 'at':
        return this.#expr(tree.of, { ...place, bound: new Map([...place.bound, [tree.name, read(tree.value)]]) });
      case 'infinity':
        throw new Unreadable('∞ is no number', 0);
      case 'matrix':
      case 'transposed':
      case 'elementwise':
        throw new Unreadable('a matrix where a number is expected', 0);
      default:
        throw new NoValue();
    }
  }

  #sumOp(sign: '+' | '-' | '±' | '∓'): string {
    const upper = this.#options.sample.sign === 1;
    const plus = sign === '+' || (sign === '±' && upper) || (sign === '∓' && !upper);
    return plus ? 'add' : 'sub';
  }

  #name(name: string, place: Place): Expr {
    const { letters, givens } = this.#options;
    const bound = place.bound.get(name);
    if (bound) return bound;
    if (place.kept.has(name)) return variable(name);
    const definitions = place.expanding.has(name) ? [] : letters.definitions(name);
    if (definitions.length > 0) return this.#defined(name, definitions, place);
    if (name === 'e') return constant(Math.E);
    if (name === 'pi') return constant(Math.PI);
    const given = givens ? letters.given(name) : undefined;
    if (given) return this.#expr(given.tree, outside);
    if (letters.isImplicitFunction(name) && !place.expanding.has(name))
      return this.#generic(name, [this.#name(usual, place)]);
    if (isBold(name)) throw new Unreadable('a vector where a number is expected', 0);
    return variable(name);
  }

  /** The first definition that depends on the letter by which a derivative is being taken; else the first. */
  #defined(name: string, definitions: readonly Definition[], place: Place): Expr {
    const inside: Place = { ...place, expanding: new Set([...place.expanding, name]) };
    const [first, ...others] = definitions.filter(({ tree }) => tree.kind !== 'undefined');
    if (!first) throw new NoValue();
    const e = this.#expr(first.tree, inside);
    const depends = (candidate: Expr): boolean => variables(candidate).some((letter) => place.kept.has(letter));
    if (place.kept.size === 0 || depends(e)) return e;
    return others.map(({ tree }) => this.#expr(tree, inside)).find((candidate) => depends(candidate)) ?? e;
  }

  #generic(name: string, args: readonly Expr[]): Expr {
    const e = functionFor(this.#options.letters.indexOf(name), args, this.#options.sample);
    if (!e) throw new Unreadable(`${name} with ${args.length} arguments`, 0);
    return e;
  }

  #apply(name: string, primes: number, args: readonly Expr[], place: Place): Expr {
    const definition = this.#options.letters.definitions(name).find(({ params }) => params.length === args.length);
    const f = (inner: readonly Expr[]): Expr => {
      if (!definition) {
        const [variable] = this.#options.letters.definitions(name);
        return variable ? this.#name(name, place) : this.#generic(name, inner);
      }
      const bound = new Map(definition.params.map((param, at): [string, Expr] => [param, inner[at] ?? constant(0)]));
      return this.#expr(definition.tree, { ...place, bound, expanding: new Set([...place.expanding, name]) });
    };
    return this.#differentiated(f, primes, args, place);
  }

  #call(op: string, primes: number, args: readonly Expr[], place: Place): Expr {
    const given = args.length > 0 ? args : [this.#name(usual, place)];
    const arity = ops.find(({ id }) => id === op)?.arity ?? 1;
    // LeakyReLU is written with one argument; its slope is α.
    const all = arity === 2 && given.length === 1 ? [...given, this.#name('alpha', place)] : given;
    const f = ([first, ...others]: readonly Expr[]): Expr => {
      if (!first) throw new Unreadable(`${op} without an argument`, 0);
      if (arity === 1) return apply(op, first);
      return others.reduce((left, right) => apply(op, left, right), first);
    };
    return this.#differentiated(f, primes, all, place);
  }

  /** f, f′, f″ … by the first argument, at the arguments. */
  #differentiated(f: (args: readonly Expr[]) => Expr, primes: number, args: readonly Expr[], place: Place): Expr {
    const [first, ...others] = args;
    if (primes === 0 || !first) return f(args);
    const letter = '@'.repeat(this.#arguments.size + 1);
    const at = evaluate(first, this.env(first, place.kept));
    const inner = this.#keeping(letter, at, () => f([variable(letter), ...others]));
    this.#checkDomain(inner, new Map([...place.kept, [letter, at]]));
    const derivative = Array.from({ length: primes }).reduce<Expr>((e) => differentiate(e, letter), inner);
    return substitute(derivative, { [letter]: first });
  }

  /** Cases inside a function must know the number of its argument. */
  #keeping<T>(letter: string, at: number, read: () => T): T {
    const before = this.#arguments;
    this.#arguments = new Map([...before, [letter, at]]);
    try {
      return read();
    } finally {
      this.#arguments = before;
    }
  }

  /** (uv)′, y′: by x, or by the only letter. */
  #primed(of: Tree, primes: number, place: Place): Expr {
    if (of.kind === 'name' && this.#options.letters.isFunction(of.name)) {
      const [definition] = this.#options.letters.definitions(of.name);
      const args = (definition?.params ?? []).map((param) => this.#name(param, place));
      return this.#apply(of.name, primes, args, place);
    }
    const letter = this.#primeLetter(of, place);
    let tree: Tree = of;
    for (let count = 0; count < primes; count++) tree = { kind: 'derivative', of: tree, by: letter };
    return this.#expr(tree, place);
  }

  #primeLetter(of: Tree, place: Place): string {
    const kept = new Map([...place.kept, [usual, this.#numberOf(usual)]]);
    const names = variables(this.#expr(of, { ...place, kept }));
    const [only] = names;
    if (names.includes(usual)) return usual;
    if (names.length === 1 && only !== undefined) return only;
    if (names.length === 0) return usual;
    throw new Unreadable('′ does not say by which letter', 0);
  }

  #derivative(of: Tree, by: string, place: Place): Expr {
    const self: Tree = { kind: 'name', name: by };
    const at = this.#expr(self, place);
    const bound = new Map([...place.bound].filter(([name]) => name !== by));
    const kept = new Map([...place.kept, [by, evaluate(at, this.env(at, place.kept))]]);
    const e = this.#expr(of, { ...place, bound, kept });
    if (of.kind === 'name' && !variables(e).includes(by)) {
      throw new Unreadable(
        `a derivative of ${of.name} by ${by}: nothing in this section writes ${of.name} with ${by}`,
        0,
      );
    }
    this.#checkDomain(e, kept);
    return substitute(differentiate(e, by), { [by]: at });
  }

  /** The derivative of ln x is 1/x for positive x only, though 1/x has values elsewhere. */
  #checkDomain(e: Expr, kept: ReadonlyMap<string, number>): void {
    if (Number.isNaN(evaluate(e, this.env(e, kept)))) throw new OutsideDomain();
  }

  #cases(branches: readonly Branch[], place: Place): Expr {
    const branch = chooseBranch(branches, (tree) => this.#number(tree, place));
    if (!branch) throw new NoValue();
    return this.#expr(branch.value, place);
  }

  /** Numerically: close to the point from both sides, or far out. */
  #limit({ name, to, side, of }: Extract<Tree, { kind: 'limit' }>, place: Place): Expr {
    if (place.kept.size > 0) throw new Unreadable('a limit inside a derivative', 0);
    const at = (x: number): number =>
      this.#number(of, { ...place, bound: new Map([...place.bound, [name, signed(x)]]) });
    const isInfinite = to.kind === 'infinity' || (to.kind === 'negated' && to.of.kind === 'infinity');
    if (isInfinite) return signed(at(to.kind === 'negated' ? -1e8 : 1e8));
    const limit = numericalLimit(at, this.#number(to, place), side);
    if (limit === undefined) throw new NoValue();
    return signed(limit);
  }
}

/** A number of either sign as an expression; an unbounded one has no value. */
function signed(value: number): Expr {
  if (!Number.isFinite(value)) throw new NoValue();
  return value < 0 ? apply('neg', constant(-value)) : constant(value);
}
