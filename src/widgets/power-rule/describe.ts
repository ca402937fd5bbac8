/** The reading as sentences in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { unmarked } from '../../ui/index.ts';
import { equals, is, plain, said } from '../spoken.ts';
import { readingAt, type PowerReading } from './model.ts';
import { kindOf } from './power.ts';
import { lineCount, type PowerState } from './widget.ts';
import { domains, words } from './words.ts';

export function describe(state: PowerState): Localized {
  const reading = readingAt(state);
  if (state.view === 'check') return joined([start(reading), checked(reading, state.lines)]);
  if (state.view === 'growth') return joined([point(reading), grown(reading)]);
  return joined([point(reading), unmarked(domains[kindOf(state.n)])]);
}

function start({ n, x }: PowerReading): Localized {
  return { en: `n = ${plain(n)}, x = ${plain(x)}.`, zh: `n = ${plain(n)}，x = ${plain(x)}。` };
}

function point({ n, x, y, slope }: PowerReading): Localized {
  const [at, power] = [plain(x), plain(n)];
  if (Number.isNaN(y)) {
    return {
      en: `At x = ${at} the power with the exponent ${power} is undefined.`,
      zh: `指数为 ${power} 的幂在 x = ${at} 处无定义。`,
    };
  }
  const value = equals('y', y);
  if (Number.isNaN(slope)) {
    return {
      en: `With n = ${power}, at x = ${at}: ${value}, and there is no derivative.`,
      zh: `n = ${power} 时，在 x = ${at} 处 ${value}，不可导。`,
    };
  }
  return {
    en: `With n = ${power}, at x = ${at}: ${value} and ${equals('y′', slope)}.`,
    zh: `n = ${power} 时，在 x = ${at} 处 ${value}，${equals('y′', slope)}。`,
  };
}

function grown({ n, h, parts, quotient, slope }: PowerReading): Localized {
  const [first, ...rest] = parts;
  if (first === undefined) return unmarked(n === 2 || n === 3 ? words.positive : words.onlyTwo);
  const small = rest.reduce((sum, { rate }) => sum + rate, 0);
  const large = words[n === 2 ? 'strips' : 'slabs'];
  const [all, kept, limit] = [said(quotient, 6), said(first.rate, 6), said(slope)];
  return {
    en: `With h = ${plain(h)} the difference quotient is ${all.en}: ${kept.en} from the ${large.en}, ${said(small, 6).en} from the rest, which goes to 0. What remains is ${limit.en}.`,
    zh: `取 h = ${plain(h)}，差商${is(quotient, 6).zh}：其中来自 ${large.zh}的部分${is(first.rate, 6).zh}，来自其余部分的${is(small, 6).zh}，后者趋于 0。最后剩下的部分${is(slope).zh}。`,
  };
}

/** What is to be seen of the check so far. */
function checked({ y, secondY, difference, quotient, slope, error }: PowerReading, count: number): Localized {
  if (count === 0) return words.begin;
  if (Number.isNaN(difference)) return words.noQuotient;
  const lines = [
    equals('f(x + h)', secondY, 9),
    equals('f(x)', y, 9),
    equals('f(x + h) − f(x)', difference, 9),
    equals('(f(x + h) − f(x))/h', quotient, 9),
  ].slice(0, count);
  const so = { en: `${lines.join('; ')}.`, zh: `${lines.join('；')}。` };
  if (count < lineCount) return so;
  if (Number.isNaN(slope)) return joined([so, words.noSlope]);
  const [derivative, off] = [equals('f′(x)', slope, 9), is(error, 9)];
  return joined([
    so,
    {
      en: `The rule says ${derivative}; what is left over ${off.en}.`,
      zh: `由公式得 ${derivative}，差商与它的差${off.zh}。`,
    },
  ]);
}

function joined(parts: readonly Localized[]): Localized {
  return { en: parts.map(({ en }) => en).join(' '), zh: parts.map(({ zh }) => zh).join('') };
}
