/**
 * Equations between vectors and matrices, entry by entry. Bold letters get a shape that fits the layer of a network: capital
 * letters are matrices, **x** is what goes in, the others are what comes out. Where nothing is said about the loss L, it is
 * some function of the last vector; derivatives of it are the core's, in the shape of what it is differentiated by.
 */
import {
  apply,
  constant,
  differentiate,
  evaluate,
  substitute,
  variable,
  variables,
  type Expr,
} from '../../autodiff/index.ts';
import { Computer } from './compute.ts';
import type { Letters } from './letters.ts';
import { functionFor, numberFor, samples, type Sample } from './samples.ts';
import { Unreadable } from './tokens.ts';
import { isBold, partsOf, type Tree } from './tree.ts';

type Matrix = readonly (readonly Expr[])[];

/** Rows and columns of the bold letters; two outputs and three inputs, so that a forgotten transposition does not fit. */
const outputs = 2;
const inputs = 3;

function shapeOfLetter(name: string): readonly [rows: number, columns: number] {
  if (/^\*[A-Z]/.test(name)) return [outputs, inputs];
  return [name.startsWith('*x') ? inputs : outputs, 1];
}

/** What is wrong with `a = b`, the first shape or entry that differs. */
export function problemOfMatrices(a: Tree, b: Tree, letters: Letters): string[] {
  const areNumbers = [a, b].some(
    (tree) => tree.kind === 'matrix' || !partsOf(tree).some(({ kind }) => kind === 'name'),
  );
  for (const sample of samples({ withZero: false, bothSigns: false })) {
    const computer = new MatrixComputer(letters, sample, areNumbers);
    const [left, right] = [computer.matrix(a), computer.matrix(b)];
    if (shown(left) !== shown(right)) return [`the shapes differ: ${shown(left)} and ${shown(right)}`];
    for (const [i, row] of left.entries()) {
      for (const [j, entry] of row.entries()) {
        const [x, y] = [valueOf(entry, sample), valueOf(right[i]?.[j] ?? constant(0), sample)];
        if (Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x))) continue;
        return [`row ${i + 1}, column ${j + 1} differ: ${Number(x.toPrecision(6))} and ${Number(y.toPrecision(6))}`];
      }
    }
  }
  return [];
}

/** Whether the shapes inside a formula fit; throws `Unreadable` if not. */
export function checkShapes(tree: Tree, letters: Letters): void {
  new MatrixComputer(letters, { index: 0, sign: 1 }, false).matrix(tree);
}

function shown(matrix: Matrix): string {
  return `${matrix.length}×${matrix[0]?.length ?? 0}`;
}

function valueOf(e: Expr, sample: Sample): number {
  return evaluate(e, Object.fromEntries(variables(e).map((name) => [name, numberFor(name, sample)])));
}

class MatrixComputer {
  readonly #letters: Letters;
  readonly #sample: Sample;
  readonly #givens: boolean;

  constructor(letters: Letters, sample: Sample, givens: boolean) {
    this.#letters = letters;
    this.#sample = sample;
    this.#givens = givens;
  }

  /** `kept`: the bold letter that stays as its variables, because a derivative by it is being taken. */
  matrix(tree: Tree, kept?: string): Matrix {
    switch (tree.kind) {
      case 'name':
        return isBold(tree.name) ? this.#letter(tree.name, kept) : [[this.#scalar(tree)]];
      case 'matrix':
        return tree.rows.map((row) => row.map((entry) => this.#scalar(entry)));
      case 'negated':
        return mapped(this.matrix(tree.of, kept), (entry) => apply('neg', entry));
      case 'sum':
        return joined(this.matrix(tree.left, kept), this.matrix(tree.right, kept), tree.sign === '-' ? 'sub' : 'add');
      case 'elementwise':
        return joined(this.matrix(tree.left, kept), this.matrix(tree.right, kept), 'mul');
      case 'product':
        return product(this.matrix(tree.left, kept), this.matrix(tree.right, kept));
      case 'transposed':
        return transposed(this.matrix(tree.of, kept));
      case 'call':
        return this.#call(tree, kept);
      case 'derivative':
        return isBold(tree.by) ? this.#gradient(tree.of, tree.by) : [[this.#scalar(tree)]];
      default:
        return [[this.#scalar(tree)]];
    }
  }

  #scalar(tree: Tree): Expr {
    return new Computer({ letters: this.#letters, sample: this.#sample, givens: this.#givens }).expr(tree);
  }

  #letter(name: string, kept: string | undefined): Matrix {
    const [definition] = name === kept ? [] : this.#letters.definitions(name);
    if (definition) return this.matrix(definition.tree, kept);
    const given = this.#givens && name !== kept ? this.#letters.given(name) : undefined;
    return given ? this.matrix(given.tree) : variablesOf(name);
  }

  /** σ(z) and σ′(z), entry by entry. */
  #call({ op, primes, args }: Extract<Tree, { kind: 'call' }>, kept: string | undefined): Matrix {
    const [arg] = args;
    if (!arg || args.length > 1) throw new Unreadable(`${op} of vectors`, 0);
    const e = Array.from({ length: primes }).reduce<Expr>((f) => differentiate(f, '@'), apply(op, variable('@')));
    return mapped(this.matrix(arg, kept), (entry) => substitute(e, { '@': entry }));
  }

  /** ∂L/∂W has the shape of W. */
  #gradient(of: Tree, by: string): Matrix {
    if (of.kind !== 'name') throw new Unreadable('a derivative of more than a letter by a vector', 0);
    const loss = this.#loss(of.name, by);
    const letters = variablesOf(by);
    const names = letters.flat().map((entry) => (entry.kind === 'variable' ? entry.name : ''));
    if (!variables(loss).some((name) => names.includes(name))) {
      throw new Unreadable(`nothing in this section makes ${of.name} depend on ${by.slice(1)}`, 0);
    }
    const values = this.matrix({ kind: 'name', name: by }).flat();
    const bindings = Object.fromEntries(names.map((name, at) => [name, values[at] ?? constant(0)]));
    return mapped(letters, (entry) =>
      entry.kind === 'variable' ? substitute(differentiate(loss, entry.name), bindings) : entry,
    );
  }

  /** L as some function of the last vector; a linear one if its derivative was given in numbers. */
  #loss(name: string, by: string): Expr {
    const bold = this.#letters.boldNames();
    const given = bold.find((letter) => this.#givens && this.#letters.given(derivativeName(name, letter)));
    const last = given ?? bold.findLast((letter) => this.#letters.definitions(letter).length > 0) ?? by;
    const entries = this.matrix({ kind: 'name', name: last }, by).flat();
    const slopes = given
      ? this.matrix(this.#letters.given(derivativeName(name, given))?.tree ?? { kind: 'infinity' }).flat()
      : [];
    const terms = entries.map((entry, at) => {
      const slope = slopes[at];
      return slope ? apply('mul', slope, entry) : (functionFor(at, [entry], this.#sample) ?? entry);
    });
    return terms.reduce((sum, term) => apply('add', sum, term));
  }
}

/** Under which name a given derivative is remembered. */
export function derivativeName(of: string, by: string): string {
  return `∂${of}/∂${by}`;
}

function variablesOf(name: string): Matrix {
  const [rows, columns] = shapeOfLetter(name);
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => variable(`${name}${i}${j}`)));
}

function mapped(a: Matrix, f: (entry: Expr) => Expr): Matrix {
  return a.map((row) => row.map((entry) => f(entry)));
}

function joined(a: Matrix, b: Matrix, op: string): Matrix {
  if (shown(a) !== shown(b)) throw new Unreadable(`shapes that do not fit: ${shown(a)} and ${shown(b)}`, 0);
  return a.map((row, i) => row.map((entry, j) => apply(op, entry, b[i]?.[j] ?? entry)));
}

function product(a: Matrix, b: Matrix): Matrix {
  const [left] = a[0] ?? [];
  const [right] = b[0] ?? [];
  if (shown(a) === '1×1' && left) return mapped(b, (entry) => apply('mul', left, entry));
  if (shown(b) === '1×1' && right) return mapped(a, (entry) => apply('mul', entry, right));
  if (a[0]?.length !== b.length)
    throw new Unreadable(`a product whose shapes do not fit: ${shown(a)} and ${shown(b)}`, 0);
  const columns = transposed(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

function dot(row: readonly Expr[], column: readonly Expr[]): Expr {
  return row.map((entry, k) => apply('mul', entry, column[k] ?? entry)).reduce((sum, term) => apply('add', sum, term));
}

function transposed(a: Matrix): Matrix {
  return (a[0] ?? []).map((_, j) => a.flatMap((row) => row.slice(j, j + 1)));
}
