/**
 * Whether ≈ is right: the digits behind it are those of the exact value. A formula with rounded numbers in it may miss the
 * exact value by as much as their rounding explains, and each of them must itself be the rounding of something.
 */
import { gradient, variables } from '../../autodiff/index.ts';
import { Computer } from './compute.ts';
import type { Letters } from './letters.ts';
import { numeralOf, rounds, unitOf } from './numeral.ts';
import type { Sample } from './samples.ts';
import { partsOf, type Tree } from './tree.ts';

/** Numbers make sense only where every letter has one, so which trial it is does not matter. */
const sample: Sample = { index: 0, sign: 1 };

/** `exact ≈ written`. The exact sides are those before the first ≈; they are equal. */
export function problemOfRounding(exact: readonly Tree[], written: Tree, letters: Letters): string[] {
  const [head] = exact;
  if (!head) return [];
  const computer = new Computer({ letters, sample, givens: true });
  const free = Object.keys(computer.numbers(head));
  if (free.length > 0) return [`${free.join(', ')} has no number in this section, so there is nothing to round`];
  const value = computer.value(head);
  if (value === undefined || !Number.isFinite(value)) return ['the exact side has no value'];
  const numeral = numeralOf(written);
  if (!numeral) return problemOfInput(value, written, letters, [...exact, ...letters.defined]);
  return rounds(numeral, value) ? [] : [`${numeral.text} is not the rounded value of ${shown(value)}`];
}

function problemOfInput(value: number, written: Tree, letters: Letters, sources: readonly Tree[]): string[] {
  const given = new Set(letters.givens.map((tree) => numeralOf(tree)?.text.replace('-', '')));
  const decimals = partsOf(written).flatMap((part) =>
    part.kind === 'number' && part.text.includes('.') ? [part.text] : [],
  );
  const rounded = new Set(decimals.filter((text) => !given.has(text)));
  if (rounded.size === 0) return ['≈ between formulas without rounded numbers cannot be checked'];
  const computer = new Computer({ letters, sample, givens: true, rounded });
  const e = computer.expr(written);
  const free = variables(e).filter((name) => !name.startsWith('#'));
  if (free.length > 0) return [`${free.join(', ')} has no number in this section`];
  const { value: found, partials } = gradient(e, computer.env(e));
  const slack = [...rounded].reduce((sum, text) => sum + (Math.abs(partials[`#${text}`] ?? 0) * unitOf(text)) / 2, 0);
  if (Math.abs(found - value) > slack * 1.01 + Math.abs(value) * 1e-12) {
    return [`with these rounded numbers it is ${shown(found)}, but the exact value is ${shown(value)}`];
  }
  const exact = valuesIn(sources, letters);
  const strays = [...rounded].filter(
    (text) => !exact.some((one) => rounds({ value: Number(text), unit: unitOf(text) }, one)),
  );
  return strays.map((text) => `${text} is not the rounded value of anything in the exact formula`);
}

/** The sizes of all numbers that occur in the exact formulas. */
function valuesIn(trees: readonly Tree[], letters: Letters): number[] {
  const computer = new Computer({ letters, sample, givens: true });
  return trees
    .flatMap((tree) => partsOf(tree))
    .flatMap((part) => {
      const value = Object.keys(computer.numbers(part)).length > 0 ? undefined : computer.value(part);
      return value === undefined ? [] : [Math.abs(value)];
    });
}

function shown(value: number): string {
  return String(Number(value.toPrecision(10)));
}
