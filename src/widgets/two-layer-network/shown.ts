/** How numbers are written in the steps: results as the lesson does, what is put into a formula with five decimals. */
import { rounded, trimmed, type Rounded } from '../../ui/index.ts';
import { decimalsOf } from '../results.ts';

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
