/** How entries are written: three decimals, as short as they are where nothing is rounded away; very small ones by a power of ten. */
import type { Matrix } from '../../practice/index.ts';
import { rounded, trimmed, type Rounded } from '../../ui/index.ts';

export function written(value: number): Rounded {
  const isTiny = value !== 0 && Math.abs(value) < 0.0005;
  const { text, relation } = rounded(value, { decimals: isTiny ? 1 : 3 });
  return { text: relation === '=' ? trimmed(text) : text, relation };
}

/** Whether any entry of these matrices is rounded where it stands: then what follows is ≈. */
export function relationOf(...all: readonly Matrix[]): '=' | '≈' {
  return all.every((one) => one.every((row) => row.every((value) => written(value).relation === '='))) ? '=' : '≈';
}

/** As a factor inside a product: a negative one stands in brackets. */
export function asFactor(value: number): string {
  const { text } = written(value);
  return value < 0 ? `(${text})` : text;
}
