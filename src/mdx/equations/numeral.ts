/** Numbers as they are written in a formula, with the place of their last digit. */
import type { Tree } from './tree.ts';

export interface Numeral {
  readonly text: string;
  readonly value: number;
  /** One in the last digit written. */
  readonly unit: number;
}

/** Reads `-0.246`, `6`, `1.2 \times 10^{-6}`; undefined for anything else. */
export function numeralOf(tree: Tree): Numeral | undefined {
  if (tree.kind === 'number') return { text: tree.text, value: Number(tree.text), unit: unitOf(tree.text) };
  if (tree.kind === 'negated') {
    const inner = numeralOf(tree.of);
    return inner && { text: `-${inner.text}`, value: -inner.value, unit: inner.unit };
  }
  if (tree.kind !== 'product' || tree.left.kind !== 'number' || tree.right.kind !== 'power') return undefined;
  const { left: base, right } = tree.right;
  const exponent = numeralOf(right);
  if (base.kind !== 'number' || base.text !== '10' || !exponent) return undefined;
  const scale = 10 ** exponent.value;
  const { text } = tree.left;
  return { text: `${text}×10^${exponent.text}`, value: Number(text) * scale, unit: unitOf(text) * scale };
}

/** `0.654` is written to thousandths: 0.001. */
export function unitOf(text: string): number {
  return 10 ** -(text.split('.')[1]?.length ?? 0);
}

/** Whether digits are the correct rounding of a value. */
export function rounds({ value, unit }: Pick<Numeral, 'value' | 'unit'>, exact: number): boolean {
  return Math.abs(exact - value) <= unit / 2 + Math.abs(exact) * 1e-12;
}
