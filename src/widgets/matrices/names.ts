/**
 * How matrices and their entries are called: as data for `Symbol.tsx`, and in plain text for those who listen. Samples of a
 * batch are the columns of a matrix, which then has a capital letter.
 */
import type { Activation, Factor, Target } from '../../practice/index.ts';
import type { Hue } from '../../ui/index.ts';

/** The matrices under their own names, before any is turned. */
export type Base = 'W' | 'x' | 'b' | 't' | 'z' | 'a' | 'da' | 'slope' | 'dz' | 'dW' | 'db' | 'dx' | 'one';

/** A name to set: bold for a whole matrix, a letter with indices for an entry. */
export interface Label {
  readonly base: Base;
  readonly isTurned: boolean;
  readonly isBatch: boolean;
  readonly activation: Activation;
  /** Row and column in the matrix of this base, counted from 1; absent for the whole matrix. */
  readonly entry?: readonly [row: number, column: number];
}

export interface Naming {
  readonly activation: Activation;
  readonly samples: number;
}

const turned = { dzT: 'dz', xT: 'x', WT: 'W', aT: 'a' } as const;

/** The matrix that a factor is made of, and whether it is turned. */
export function baseOf(factor: Factor | Base | Target): { readonly base: Base; readonly isTurned: boolean } {
  switch (factor) {
    case 'dzT':
    case 'xT':
    case 'WT':
    case 'aT':
      return { base: turned[factor], isTurned: true };
    default:
      return { base: factor, isTurned: false };
  }
}

export function labelOf(factor: Factor | Base | Target, { activation, samples }: Naming): Label {
  return { ...baseOf(factor), isBatch: samples > 1, activation };
}

/** The name of an entry of a factor; row and column are those of the factor, counted from 0. */
export function entryLabel(factor: Factor | Base, row: number, column: number, naming: Naming): Label {
  const label = labelOf(factor, naming);
  const entry = label.isTurned ? ([column + 1, row + 1] as const) : ([row + 1, column + 1] as const);
  return { ...label, isTurned: false, entry };
}

export const functionNames: Readonly<Record<Activation, string>> = { sigmoid: 'σ', tanh: 'tanh', relu: 'ReLU' };

/** Letter, indices and, in a batch, the number of the sample: w₂₃ has none, z₂ of sample 1 is z₂⁽¹⁾. */
export function indicesOf({ base, isBatch, entry }: Label): { readonly below: string; readonly above: string } {
  if (entry === undefined) return { below: '', above: '' };
  const [row, column] = entry;
  if (base === 'W' || base === 'dW') return { below: `${row}${column}`, above: '' };
  return { below: String(row), above: isBatch && base !== 'b' && base !== 'db' ? `(${column})` : '' };
}

/** The letter that is set: capital for a batch as a whole, small for an entry. */
export function letterOf({ base, isBatch, entry }: Label): string {
  const letter = base === 'slope' ? 'z' : base.replace('d', '');
  if (entry !== undefined) return letter.toLowerCase();
  return isBatch && letter !== 'b' ? letter.toUpperCase() : letter;
}

const low = '₀₁₂₃₄₅₆₇₈₉';

/** In plain text: `∂L/∂z₂`, `(∂L/∂z)ᵀ`, `σ′(z₁)`. */
export function plainLabel(label: Label): string {
  if (label.base === 'one') return '1';
  const { below, above } = indicesOf(label);
  const name = `${letterOf(label)}${below.replace(/\d/g, (digit) => low[Number(digit)] ?? digit)}${above}`;
  if (label.base === 'slope') return `${functionNames[label.activation]}′(${name})`;
  if (!label.base.startsWith('d')) return label.isTurned ? `${name}ᵀ` : name;
  return label.isTurned ? `(∂L/∂${name})ᵀ` : `∂L/∂${name}`;
}

/** The `data-quantity` under which the entries of a matrix are read. */
export const quantityOf: Readonly<Record<Base, string>> = {
  W: 'W',
  x: 'x',
  b: 'b',
  t: 't',
  z: 'z',
  a: 'a',
  da: 'dL/da',
  slope: 'slope',
  dz: 'dL/dz',
  dW: 'dL/dW',
  db: 'dL/db',
  dx: 'dL/dx',
  one: 'one',
};

/** The colour of a matrix by what it is: given, found forward, a derivative. */
export function hueOf(factor: Factor | Base | Target): Hue {
  const { base } = baseOf(factor);
  if (base === 'W' || base === 'x' || base === 'b' || base === 't') return 'input';
  if (base === 'z' || base === 'a') return 'value';
  return base === 'one' ? 'soft' : 'derivative';
}
