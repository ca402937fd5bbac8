/** The reading as one sentence in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { rounded } from '../../ui/index.ts';
import { plain } from '../spoken.ts';
import { baseReading, familyReading } from './model.ts';
import type { BaseState } from './widget.ts';

export function describe(state: BaseState): Localized {
  return state.about === 'base' ? ofBase(state) : ofFamily(state);
}

function ofBase({ a, x, logarithm }: BaseState): Localized {
  const { value, derivative, lnBase, logPlace, logValue, logDerivative } = baseReading({ a, x });
  const [name, at] = [baseName(a), plain(x)];
  const [y, slope, ln] = [said(value), said(derivative), said(lnBase)];
  const en = `With base ${name}, at x = ${at}: value ${y.en}, derivative ${slope.en}; their ratio is ln ${name}, ${ln.en}.`;
  const zh = `底数为 ${name}，在 x = ${at} 处：函数值${y.zh}，导数${slope.zh}；两者之比是 ln ${name}，${ln.zh}。`;
  if (!logarithm || Number.isNaN(logValue)) return { en, zh };
  const [place, log, logSlope] = [said(logPlace), said(logValue), said(logDerivative)];
  return {
    en: `${en} The logarithm to this base, at ${place.en}, is ${log.en} with slope ${logSlope.en}.`,
    zh: `${zh}自变量${place.zh} 时，同底对数的值${log.zh}，斜率${logSlope.zh}。`,
  };
}

function ofFamily({ c, x }: BaseState): Localized {
  const { value, derivative, start } = familyReading({ c, x });
  const [y, slope, at, factor] = [said(value), said(derivative), plain(x), plain(c)];
  return {
    en: `With c = ${factor}, at x = ${at}: value ${y.en} and derivative ${slope.en}, the same; f(0) = ${plain(start)}.`,
    zh: `c = ${factor} 时，在 x = ${at} 处：函数值${y.zh}，导数也${slope.zh}；f(0) = ${plain(start)}。`,
  };
}

/** The base as a word: e is no decimal number. */
function baseName(a: number): string {
  return a === Math.E ? 'e' : plain(a);
}

function said(value: number): Localized {
  const { text, relation } = rounded(value, { decimals: 3, trim: true });
  return relation === '=' ? { en: text, zh: `为 ${text}` } : { en: `about ${text}`, zh: `约为 ${text}` };
}
