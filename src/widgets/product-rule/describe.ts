/** The reading as sentences in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { unmarked } from '../../ui/index.ts';
import { equals, plain } from '../spoken.ts';
import type { ProductReading } from './model.ts';
import { noteOf } from './note.ts';
import { notes } from './words.ts';

export function describe(reading: ProductReading): Localized {
  const note = noteOf(reading);
  const at = plain(reading.x);
  if (note === 'noU' || note === 'noV') {
    const why = unmarked(notes[note]);
    return { en: `x = ${at}: ${why.en}`, zh: `x = ${at}：${why.zh}` };
  }
  const parts = [sidesOf(reading), stepOf(reading), ruleOf(reading)];
  return { en: parts.map(({ en }) => en).join(' '), zh: parts.map(({ zh }) => zh).join('') };
}

function sidesOf({ x, u, v, area }: ProductReading): Localized {
  const [first, second, product] = [equals('u', u), equals('v', v), equals('uv', area)];
  return {
    en: `At x = ${plain(x)} the sides are ${first} and ${second}, the area is ${product}.`,
    zh: `在 x = ${plain(x)} 处，两边为 ${first}、${second}，面积 ${product}。`,
  };
}

function stepOf({ h, gain }: ProductReading): Localized {
  if (Number.isNaN(gain.sum)) return unmarked(notes.noStep);
  const [first, second] = [equals('Δu·v', gain.alongV), equals('u·Δv', gain.alongU)];
  const corner = equals('Δu·Δv', gain.corner);
  return {
    en: `With Δx = ${plain(h)} it gains the strips ${first} and ${second}, and the corner ${corner}.`,
    zh: `取 Δx = ${plain(h)}，添上两个窄条 ${first}、${second}，以及角上的 ${corner}。`,
  };
}

function ruleOf({ limit, slope }: ProductReading): Localized {
  if (Number.isNaN(limit.sum)) return unmarked(Number.isNaN(slope) ? notes.noRule : notes.noRuleButSlope);
  const [first, second, sum] = [equals('u′v', limit.alongV), equals('uv′', limit.alongU), equals('(uv)′', slope)];
  return {
    en: `The two terms of the rule are ${first} and ${second}; together ${sum}.`,
    zh: `法则中的两项是 ${first} 和 ${second}，合起来 ${sum}。`,
  };
}
