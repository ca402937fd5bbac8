/** What a formula says, as a tree. `reader.ts` makes it, `compute.ts` gives it values. */

export type Tree =
  | { readonly kind: 'number'; readonly text: string }
  /** A letter with its subscript: `x`, `w_1`, `Δx`; a bold one, for a vector or a matrix, with a star: `*W`. */
  | { readonly kind: 'name'; readonly name: string }
  /** A function with a letter for its name: f(x), f′(x, y). */
  | { readonly kind: 'apply'; readonly name: string; readonly primes: number; readonly args: readonly Tree[] }
  /** An op of the core; without arguments the function itself, as in σ′ = σ(1 − σ). */
  | { readonly kind: 'call'; readonly op: string; readonly primes: number; readonly args: readonly Tree[] }
  /** (uv)′, y′ */
  | { readonly kind: 'primed'; readonly of: Tree; readonly primes: number }
  | { readonly kind: 'negated'; readonly of: Tree }
  | { readonly kind: 'sum'; readonly sign: '+' | '-' | '±' | '∓'; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'product'; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'quotient'; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'power'; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'derivative'; readonly of: Tree; readonly by: string }
  | { readonly kind: 'cases'; readonly branches: readonly Branch[] }
  /** `side`: from which side `name` comes to `to`; 0 for both. */
  | { readonly kind: 'limit'; readonly name: string; readonly to: Tree; readonly side: -1 | 0 | 1; readonly of: Tree }
  /** The bar with a value: dy/dx at x = 3. */
  | { readonly kind: 'at'; readonly of: Tree; readonly name: string; readonly value: Tree }
  /** Numbers in rows and columns. */
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly Tree[])[] }
  | { readonly kind: 'transposed'; readonly of: Tree }
  /** a ⊙ b */
  | { readonly kind: 'elementwise'; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'infinity' }
  /** A case in words: there is no value. */
  | { readonly kind: 'undefined' };

export interface Branch {
  readonly value: Tree;
  /** All of them hold; none for “otherwise”. */
  readonly when: readonly Comparison[];
}

export interface Comparison {
  readonly left: Tree;
  readonly relation: string;
  readonly right: Tree;
}

/** `a = b ≈ c`: one more side than relations. */
export interface Statement {
  readonly sides: readonly Tree[];
  readonly relations: readonly Relation[];
}

export interface Relation {
  readonly sign: string;
  /** Where it stands in the TeX. */
  readonly at: number;
}

/** Every tree inside a tree, itself first. */
export function partsOf(tree: Tree): Tree[] {
  return [tree, ...childrenOf(tree).flatMap((child) => partsOf(child))];
}

function childrenOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'apply':
    case 'call':
      return tree.args;
    case 'primed':
    case 'negated':
    case 'derivative':
    case 'transposed':
      return [tree.of];
    case 'sum':
    case 'product':
    case 'quotient':
    case 'power':
    case 'elementwise':
      return [tree.left, tree.right];
    case 'matrix':
      return tree.rows.flat();
    case 'cases':
      return tree.branches.flatMap(({ value, when }) => [value, ...when.flatMap(({ left, right }) => [left, right])]);
    case 'limit':
      return [tree.to, tree.of];
    case 'at':
      return [tree.of, tree.value];
    default:
      return [];
  }
}

/** What `name = …` or `f(x, y) = …` speaks about; undefined for another left side. */
export function targetOf(tree: Tree): { name: string; params: string[] } | undefined {
  if (tree.kind === 'name') return { name: tree.name, params: [] };
  if (tree.kind !== 'apply' || tree.primes > 0) return undefined;
  const params = tree.args.flatMap((arg) => (arg.kind === 'name' ? [arg.name] : []));
  const distinct = new Set(params).size === tree.args.length;
  return distinct ? { name: tree.name, params } : undefined;
}

/** Whether a tree is about vectors or matrices. */
export function hasMatrix(tree: Tree): boolean {
  return partsOf(tree).some(
    (part) =>
      part.kind === 'matrix' ||
      (part.kind === 'name' && isBold(part.name)) ||
      (part.kind === 'derivative' && isBold(part.by)),
  );
}

export function isBold(name: string): boolean {
  return name.startsWith('*');
}
