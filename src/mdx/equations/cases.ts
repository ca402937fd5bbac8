/** Which case of a formula applies at a point. */
import { Unreadable } from './tokens.ts';
import type { Branch, Comparison, Tree } from './tree.ts';

/** Whether a relation holds, by the difference of its sides. */
const comparisons: Readonly<Record<string, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '≤': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '≥': (difference) => difference >= 0,
  '=': (difference) => difference === 0,
  '≠': (difference) => difference !== 0,
};

/**
 * The branch whose conditions hold, else the one without conditions; undefined where there is none. Throws `Unreadable` if
 * two hold together that have different values. `number` gives the value of a tree at the point.
 */
export function chooseBranch(branches: readonly Branch[], number: (tree: Tree) => number): Branch | undefined {
  const otherwise = branches.find(({ when }) => when.length === 0);
  const conditional = branches.filter(({ when }) => when.length > 0);
  const holding = conditional.filter(({ when }) => when.every((comparison) => holds(comparison, number)));
  const [branch = otherwise, ...others] = holding;
  if (branch && others.length > 0) {
    const value = number(branch.value);
    if (others.some((other) => !isClose(number(other.value), value))) throw new Unreadable('the cases overlap', 0);
  }
  return branch;
}

function holds({ left, relation, right }: Comparison, number: (tree: Tree) => number): boolean {
  const compare = comparisons[relation];
  if (!compare) throw new Unreadable(`the condition with ${relation}`, 0);
  return compare(number(left) - number(right));
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}
