/**
 * How the lesson writes numbers: results with three decimals, or three significant digits below 0.1; what is put into the
 * next step with five decimals, or three significant digits where these are more. An exact number is written as short as it
 * is, a rounded one keeps its zeros: −0.00990.
 */
import { rounded, trimmed, type Reading, type Rounded } from '../../ui/index.ts';

const forInput = 5;

/** A number with so many decimals, trimmed where nothing is rounded away. */
export function shown(value: number, decimals: number): Rounded {
  const { text, relation } = rounded(value, { decimals });
  return { text: relation === '=' ? trimmed(text) : text, relation };
}

/** A number as it is put into a formula. */
export function putIn(value: number): Rounded {
  const decimals = decimalsOf(value);
  return shown(value, decimals < 3 ? decimals : Math.max(forInput, decimals));
}

/** A number as a result. */
export function result(value: number): Rounded {
  return shown(value, decimalsOf(value));
}

/** As many true digits as are shown, and an ellipsis where more follow: cut, not rounded. */
export function cut(value: number, decimals: number): string {
  const { text, relation } = shown(value, decimals);
  if (relation === '=' || !/^\u2212?\d+\.\d+$/.test(text)) return text;
  return `${value
    .toFixed(Math.min(20, decimals + 3))
    .slice(0, -3)
    .replace('-', '\u2212')}…`;
}

/** The same for a read-out. */
export function readingOf(value: number): Reading {
  return { value, decimals: decimalsOf(value), trim: result(value).relation === '=' };
}

/** Three decimals, or as many as show three significant digits; very small numbers are written with a power of ten. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 0.1 || size === 0 || !Number.isFinite(size)) return 3;
  return size < 1e-5 ? 2 : 2 - Math.floor(Math.log10(size));
}
