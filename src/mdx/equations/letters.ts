/**
 * What the letters of a section mean: what has been defined, which numbers were given, which letters are functions that
 * nothing is said about. A letter may have several definitions that agree, `y = (x²+1)³` and `y = u³`.
 */
import { isBold, type Tree } from './tree.ts';

export interface Definition {
  readonly tree: Tree;
  /** For a function: the names of its arguments. */
  readonly params: readonly string[];
  readonly line: number;
}

/** Functions without a definition that are functions even without an argument. */
const alwaysFunctions = new Set(['f', 'g', 'F', 'G', 'phi', 'varphi', 'psi']);

export class Letters {
  readonly #definitions = new Map<string, Definition[]>();
  readonly #givens = new Map<string, Definition>();
  readonly #primed = new Set<string>();
  readonly #generic: string[] = [];

  /** The definitions of a letter, the first one first; none for a free letter. */
  definitions(name: string): readonly Definition[] {
    return this.#definitions.get(name) ?? [];
  }

  given(name: string): Definition | undefined {
    return this.#givens.get(name);
  }

  /** The numbers given so far. */
  get givens(): readonly Tree[] {
    return [...this.#givens.values()].map(({ tree }) => tree);
  }

  /** The letters that are defined as numbers: everything but functions. */
  get defined(): readonly Tree[] {
    const names = [...this.#definitions.keys()].filter((name) => !this.isFunction(name) && !isBold(name));
    return names.map((name) => ({ kind: 'name', name }));
  }

  /** The vectors and matrices that were defined or given, in this order. */
  boldNames(): string[] {
    const given = [...this.#givens.keys()].map((name) => name.replace(/^.*∂/, ''));
    return [...new Set([...this.#definitions.keys(), ...given])].filter((name) => isBold(name));
  }

  isFunction(name: string): boolean {
    return this.definitions(name).some(({ params }) => params.length > 0);
  }

  /** Whether a bare letter stands for a function of x that nothing is said about. */
  isImplicitFunction(name: string): boolean {
    return this.definitions(name).length === 0 && (alwaysFunctions.has(name) || this.#primed.has(name));
  }

  define(name: string, definition: Definition): void {
    this.#definitions.set(name, [...this.definitions(name), definition]);
    this.#givens.delete(name);
  }

  give(name: string, definition: Definition): void {
    this.#givens.set(name, definition);
  }

  /** A letter with a prime is a function: y′, u′v. */
  prime(name: string): void {
    this.#primed.add(name);
  }

  /** A number for each function that nothing is said about, so that they are tried as different ones. */
  indexOf(name: string): number {
    if (!this.#generic.includes(name)) this.#generic.push(name);
    return this.#generic.indexOf(name);
  }

  /** Letters start again; all of them when none is named. */
  forget(names: readonly string[]): void {
    const all = [...this.#definitions.keys(), ...this.#givens.keys(), ...this.#primed];
    for (const name of names.length > 0 ? names : all) {
      this.#definitions.delete(name);
      this.#givens.delete(name);
      this.#primed.delete(name);
    }
  }
}
