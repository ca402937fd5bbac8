/** The reading as sentences in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { unmarked } from '../../ui/index.ts';
import { equals, plain } from '../spoken.ts';
import { readingAt, type SumReading } from './model.ts';
import type { SumState } from './widget.ts';
import { words } from './words.ts';

/** What is made, as it is spoken of. */
const names: Readonly<Record<SumState['made'], string>> = { sum: 'u + v', difference: 'u − v', multiple: 'c·u' };

export function describe(state: SumState): Localized {
  const reading = readingAt(state);
  const isMultiple = state.made === 'multiple';
  const place = plain(state.x);
  const at = {
    en: isMultiple ? `With c = ${plain(state.c)}, at x = ${place}` : `At x = ${place}`,
    zh: isMultiple ? `c = ${plain(state.c)} 时，在 x = ${place} 处` : `在 x = ${place} 处`,
  };
  const note = noteOf(reading, isMultiple);
  const why = note && unmarked(words[note]);
  if (why && note === 'noValue') return { en: `x = ${place}: ${why.en}`, zh: `x = ${place}：${why.zh}` };
  const name = names[state.made];
  const values = [equals('u', reading.u), ...(isMultiple ? [] : [equals('v', reading.v)]), equals(name, reading.y)];
  const so = {
    en: `${at.en}: ${values.join(', ')}.`,
    zh: `${at.zh}：${values.join('，')}。`,
  };
  if (why !== undefined) {
    const slope = note === 'onlyWhole' ? ` ${equals(`(${name})′`, reading.slope)}.` : '';
    const slopeZh = note === 'onlyWhole' ? `${equals(`(${name})′`, reading.slope)}。` : '';
    return { en: `${so.en} ${why.en}${slope}`, zh: `${so.zh}${why.zh}${slopeZh}` };
  }
  const slopes = [
    equals('u′', reading.uSlope),
    ...(isMultiple ? [] : [equals('v′', reading.vSlope)]),
    equals(`(${name})′`, reading.slope),
  ];
  return { en: `${so.en} The slopes: ${slopes.join(', ')}.`, zh: `${so.zh}斜率：${slopes.join('，')}。` };
}

/** What has to be said of a place that is not the usual. */
export function noteOf(
  { y, slope, uSlope, vSlope }: SumReading,
  isMultiple: boolean,
): 'noValue' | 'noSlope' | 'onlyWhole' | undefined {
  if (Number.isNaN(y)) return 'noValue';
  if (Number.isNaN(slope)) return 'noSlope';
  return Number.isNaN(uSlope) || (!isMultiple && Number.isNaN(vSlope)) ? 'onlyWhole' : undefined;
}
