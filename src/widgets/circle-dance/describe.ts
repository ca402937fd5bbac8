/** The reading as sentences in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { unmarked } from '../../ui/index.ts';
import { equals, said } from '../spoken.ts';
import { functionOf, readingAt } from './model.ts';
import type { DanceState } from './widget.ts';
import { words } from './words.ts';

export function describe(state: DanceState): Localized {
  const { x, degrees, cos, sin, value, slope } = readingAt(state);
  const angle = equals('x', x);
  const turned = said(degrees, 1);
  const [c, s] = [equals('cos x', cos), equals('sin x', sin)];
  const place = {
    en: `The angle ${angle} (${turned.en}°): the point is at ${c}, ${s}.`,
    zh: `角 ${angle}（${turned.zh}°）：点位于 ${c}，${s}。`,
  };
  if (Number.isNaN(value)) {
    const why = unmarked(words.pole);
    return { en: `${place.en} ${why.en}`, zh: place.zh + why.zh };
  }
  const name = `f(x) = ${functionOf(state).text.replace('(x)', ' x').replace('-', '\u2212')}`;
  const [height, rate] = [equals('f(x)', value), equals('f′(x)', slope)];
  return {
    en: `${place.en} For ${name}: ${height} and ${rate}.`,
    zh: `${place.zh}对 ${name}，有 ${height}，${rate}。`,
  };
}
