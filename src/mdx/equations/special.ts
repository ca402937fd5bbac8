/** Reads forms with a layout of their own: cases, limits, and the bar with a value below it. */
import type { ExpressionReader } from './expression.ts';
import type { Branch, Comparison, Tree } from './tree.ts';

/** After `\begin{cases}`. */
export function readCases(reader: ExpressionReader): Tree {
  const { cursor } = reader;
  const branches: Branch[] = [];
  while (!cursor.take('command', 'end{cases}')) {
    while (cursor.take('wide-space'));
    const value = reader.sum();
    cursor.take('comma');
    branches.push({ value, when: cursor.take('ampersand') ? readConditions(reader) : [] });
    cursor.take('comma');
    if (!cursor.is('command', 'end{cases}')) cursor.expect('row');
  }
  return { kind: 'cases', branches };
}

/** After `\begin{pmatrix}`. */
export function readMatrix(reader: ExpressionReader): Tree {
  const { cursor } = reader;
  const rows: Tree[][] = [[]];
  while (!cursor.take('command', 'end{pmatrix}', 'end{bmatrix}')) {
    if (cursor.take('row')) rows.push([]);
    else if (!cursor.take('ampersand')) rows.at(-1)?.push(reader.sum());
  }
  return { kind: 'matrix', rows: rows.filter((row) => row.length > 0) };
}

/** `\text{if } x > 0`, `0 < x \le 1`, `\text{otherwise}`. */
function readConditions(reader: ExpressionReader): Comparison[] {
  const { cursor } = reader;
  const conditions: Comparison[] = [];
  while (cursor.take('words') || cursor.take('wide-space'));
  if (cursor.is('row') || cursor.is('command', 'end{cases}')) return [];
  let left = reader.sum();
  while (cursor.is('relation')) {
    const relation = cursor.next().text;
    const right = reader.sum();
    conditions.push({ left, relation, right });
    left = right;
  }
  while (cursor.take('words'));
  return conditions;
}

/** After `\lim`: `_{h \to 0^+}` and what the limit is taken of. */
export function readLimit(reader: ExpressionReader): Tree {
  const { cursor } = reader;
  cursor.expect('sign', '_');
  cursor.expect('open', '{');
  const name = cursor.expect('letter').text + reader.subscript();
  cursor.expect('relation', '→');
  const to: Tree = cursor.take('sign', '-') ? { kind: 'negated', of: reader.base() } : reader.base();
  const side = cursor.take('sign', '^') ? readSide(reader) : 0;
  cursor.expect('close', '}');
  return { kind: 'limit', name, to, side, of: reader.product() };
}

function readSide({ cursor }: ExpressionReader): -1 | 1 {
  return cursor.argument(() => cursor.expect('sign', '+', '-').text) === '+' ? 1 : -1;
}

/** The bar with `x = 3` below it, behind what is evaluated there. */
export function readBar(reader: ExpressionReader, of: Tree): Tree {
  const { cursor } = reader;
  cursor.expect('bar');
  cursor.expect('sign', '_');
  cursor.expect('open', '{');
  const name = cursor.expect('letter').text + reader.subscript();
  cursor.expect('relation', '=');
  const value = reader.sum();
  cursor.expect('close', '}');
  return { kind: 'at', of, name, value };
}
