/** Small matrices as rows of numbers, and the few operations of the layer. A column of m numbers is an m×1 matrix. */
export type Matrix = readonly (readonly number[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function matrix({ rows, columns }: Shape, entry: (row: number, column: number) => number): Matrix {
  return Array.from({ length: rows }, (_row, i) => Array.from({ length: columns }, (_column, j) => entry(i, j)));
}

/** The entry in row `i` and column `j`, both counted from 0; NaN outside. */
export function at(of: Matrix, i: number, j: number): number {
  return of[i]?.[j] ?? NaN;
}

export function shapeOf(of: Matrix): Shape {
  return { rows: of.length, columns: of[0]?.length ?? 0 };
}

export function isSameShape(a: Shape, b: Shape): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

export function transposed(of: Matrix): Matrix {
  const { rows, columns } = shapeOf(of);
  return matrix({ rows: columns, columns: rows }, (i, j) => at(of, j, i));
}

/** Row times column. The caller has seen to it that the inner sizes agree. */
export function product(a: Matrix, b: Matrix): Matrix {
  const { rows, columns: inner } = shapeOf(a);
  return matrix({ rows, columns: shapeOf(b).columns }, (i, j) => {
    let sum = 0;
    for (let k = 0; k < inner; k += 1) sum += at(a, i, k) * at(b, k, j);
    return sum;
  });
}

/** Entry by entry: ⊙. The caller has seen to it that the shapes agree. */
export function elementwise(a: Matrix, b: Matrix): Matrix {
  return matrix(shapeOf(a), (i, j) => at(a, i, j) * at(b, i, j));
}

/** Entry minus entry. The caller has seen to it that the shapes agree. */
export function difference(a: Matrix, b: Matrix): Matrix {
  return matrix(shapeOf(a), (i, j) => at(a, i, j) - at(b, i, j));
}

/** How many entries of two matrices of one shape differ by more than rounding. */
export function differing(a: Matrix, b: Matrix): number {
  let count = 0;
  for (const [i, row] of a.entries()) {
    for (const [j, value] of row.entries()) if (!isClose(value, at(b, i, j))) count += 1;
  }
  return count;
}

export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-10 * Math.max(1, Math.abs(a), Math.abs(b));
}
