/** The reading as sentences in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { unmarked } from '../../ui/index.ts';
import { equals, plain } from '../spoken.ts';
import type { QuotientReading } from './model.ts';
import { noteOf } from './note.ts';
import { notes } from './words.ts';

export function describe(reading: QuotientReading): Localized {
  const { x, u, v, y, ofU, ofV, square, slope } = reading;
  const at = plain(x);
  const note = noteOf(reading);
  const why = unmarked(notes[note]);
  if (note === 'noValue' || note === 'pole' || note === 'hole') {
    return { en: `x = ${at}: ${why.en}`, zh: `x = ${at}：${why.zh}` };
  }
  const values = [equals('u', u), equals('v', v), equals('u/v', y)];
  const so = { en: `At x = ${at}: ${values.join(', ')}.`, zh: `在 x = ${at} 处：${values.join('，')}。` };
  if (note === 'noRule') return { en: `${so.en} ${why.en}`, zh: so.zh + why.zh };
  const parts = [equals('u′v', ofU), equals('−uv′', ofV)];
  const whole = equals('(u/v)′', slope);
  return {
    en: `${so.en} ${parts.join(' and ')}, together divided by ${equals('v²', square)}: ${whole}. ${why.en}`,
    zh: `${so.zh}${parts.join('，')}，合起来除以 ${equals('v²', square)}，得 ${whole}。${why.zh}`,
  };
}
