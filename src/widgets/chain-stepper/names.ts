/**
 * What the nodes are called: an input by its variable, a line of a program by its name, what lies between v₁, v₂, … (u where
 * there is one only), the output y, or another letter where that is taken.
 */
import { type Expr } from '../../autodiff/index.ts';

/**
 * @param nodes in order of evaluation
 * @param named the lines that the reader has named
 * @param output the name of the last line, where it has one
 */
export function namesOf(
  nodes: readonly Expr[],
  named: ReadonlyMap<string, Expr>,
  root: Expr,
  output: string | undefined,
): Map<Expr, string> {
  const names = new Map<Expr, string>();
  for (const [name, node] of named) if (!names.has(node)) names.set(node, indexed(name));
  for (const node of nodes) if (node.kind === 'variable') names.set(node, indexed(node.name));
  if (output !== undefined && root.kind !== 'variable') names.set(root, indexed(output));
  const taken = new Set(names.values());
  const free = (letters: readonly string[]) => letters.find((letter) => !taken.has(letter)) ?? 'out';
  if (!names.has(root)) names.set(root, free(['y', 'z', 'f', 'L', 'Y', 'Z']));
  const rest = nodes.filter((node) => !names.has(node));
  const [first] = rest;
  if (first !== undefined && rest.length === 1 && !taken.has('u')) return names.set(first, 'u');
  const stem = ['v', 'u', 's', 'h', 'q', 'k'].find((letter) => ![...taken].some((name) => name.startsWith(letter)));
  for (const [i, node] of rest.entries()) names.set(node, `${stem ?? 'node'}_${i + 1}`);
  return new Map(nodes.map((node) => [node, names.get(node) ?? '']));
}

/** `w1` with its number as an index. */
export function indexed(name: string): string {
  return name.replace(/^(\p{L}+)_?(\d+)$/u, '$1_$2');
}
