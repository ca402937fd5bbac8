/** Which way the two parts pull; what does not exist comes first. */
import type { QuotientReading } from './model.ts';
import type { notes } from './words.ts';

/** What is left of a difference of equal numbers, relative to them. */
const rounding = 1e-12;

export function noteOf({ u, v, ofU, ofV, sum }: QuotientReading): keyof typeof notes {
  if (Number.isNaN(u) || Number.isNaN(v)) return 'noValue';
  if (v === 0) return u === 0 ? 'hole' : 'pole';
  if (Number.isNaN(sum)) return 'noRule';
  if (ofU === 0 && ofV === 0) return 'none';
  if (ofU === 0 || ofV === 0) return 'one';
  if (Math.abs(sum) <= rounding * Math.abs(ofU)) return 'cancel';
  if (ofU > 0 !== ofV > 0) return 'against';
  return ofU > 0 ? 'bothUp' : 'bothDown';
}
