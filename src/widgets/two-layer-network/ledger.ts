/**
 * The honest ledger: each result as it stands in the source text, as it comes out when every line is rounded to k decimals
 * and carried on like that, and exactly. Where a cell is not the exact number rounded, the ledger says what had been put in.
 */
import { evaluate, parse, type Env, type Expr } from '../../autodiff/index.ts';
import { envOf, inputs, nameOf, numbersOf, type Inputs } from './model.ts';
import { steps } from './steps.ts';

/** The numbers for which the source text computes its example. */
export const sourceInputs: Inputs = { x: 1, w1: 0.5, b1: 0.2, w2: 0.8, b2: 0.1, t: 0.9 };

/**
 * A quotation: the results as the source text prints them, in its section 6.1. Data, not computed, and not corrected; the
 * two factors 1 − a stand inside of its products.
 */
const printed: Readonly<Record<string, string>> = {
  z1: '0.7',
  a1: '0.668',
  z2: '0.634',
  a2: '0.653',
  L: '0.030',
  'dL/da2': '-0.247',
  '1-a2': '0.347',
  'dL/dz2': '-0.056',
  'dL/dw2': '-0.037',
  'dL/db2': '-0.056',
  'dL/da1': '-0.045',
  '1-a1': '0.332',
  'dL/dz1': '-0.010',
  'dL/dw1': '-0.010',
  'dL/db1': '-0.010',
};

interface Line {
  /** A quantity, or one of the factors `1-a2`, `1-a1`. */
  readonly id: string;
  readonly text: string;
  readonly expr: Expr;
  readonly uses: readonly string[];
}

/** The steps, with the two factors that the source prints on the way. */
const lines: readonly Line[] = steps.flatMap(({ quantity, text, expr, uses }) => {
  const line = { id: quantity, text, expr, uses };
  const factor = /1 - (a\d)/.exec(text);
  if (factor === null) return [line];
  const [inner, name = ''] = factor;
  return [{ id: `1-${name}`, text: inner, expr: parse(inner), uses: [name] }, line];
});

export const rowIds: readonly string[] = lines.map(({ id }) => id);

export interface Cell {
  readonly value: number;
  /** Whether it is the exact number, rounded to as many decimals. */
  readonly isRight: boolean;
}

export interface LedgerRow {
  readonly id: string;
  readonly text: string;
  readonly uses: readonly string[];
  readonly exact: number;
  readonly carried: Cell;
  /** What the carried cell came to before it was rounded. */
  readonly unrounded: number;
  /** Undefined where the inputs are not those of the source. */
  readonly printed: (Cell & { readonly digits: string }) | undefined;
}

export interface Ledger {
  readonly decimals: number;
  readonly rows: readonly LedgerRow[];
  /** Inputs and carried results by the names that formulas use. */
  readonly carried: Env;
  readonly isSource: boolean;
}

export function ledgerOf(given: Inputs, decimals: number): Ledger {
  const exact = envOf(given, numbersOf(given));
  const isSource = inputs.every((name) => given[name] === sourceInputs[name]);
  const carried: Record<string, number> = { ...given };
  const rows = lines.map(({ id, text, expr, uses }): LedgerRow => {
    const value = evaluate(expr, exact);
    const unrounded = evaluate(expr, carried);
    const rounded = roundTo(unrounded, decimals);
    carried[nameOf(id)] = rounded;
    const cell = { value: rounded, isRight: rounded === roundTo(value, decimals) };
    return {
      id,
      text,
      uses,
      exact: value,
      unrounded,
      carried: cell,
      printed: quoted(isSource ? printed[id] : undefined, value),
    };
  });
  return { decimals, rows, carried, isSource };
}

function quoted(digits: string | undefined, exact: number): LedgerRow['printed'] {
  if (digits === undefined) return undefined;
  const value = Number(digits);
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { digits, value, isRight: value === roundTo(exact, decimals) };
}

/**
 * Rounded to a count of decimals, half away from zero, on the decimal digits: 0.1235 gives 0.124 though its double lies
 * a little below.
 */
export function roundTo(value: number, decimals: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toPrecision(15).split('e');
  const whole = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return whole === 0 ? 0 : Math.sign(value) * Number(`${whole}e-${decimals}`);
}
