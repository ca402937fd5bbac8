/** The gain of the rectangle in its parts: two strips, the corner, and all together. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, forNumbers, pace, Sym, type Hue, type Live, type Reading } from '../../ui/index.ts';
import { decimalsOfGain, GainTable, type GainRow } from '../GainTable.tsx';
import type { Gain, ProductReading } from './model.ts';
import { words } from './words.ts';

interface Row {
  readonly key: keyof Gain;
  readonly part: string | undefined;
  readonly term?: string;
  readonly hue: Hue;
  readonly quantities: readonly [string, string, string];
}

const parts: readonly Row[] = [
  { key: 'alongV', part: 'Δ u·v', term: "u'·v", hue: 'derivative', quantities: ['strip-u', 'strip-u/h', "u'v"] },
  { key: 'alongU', part: 'u·Δ v', term: "u·v'", hue: 'derivative', quantities: ['strip-v', 'strip-v/h', "uv'"] },
  { key: 'corner', part: 'Δ u·Δ v', hue: 'ink', quantities: ['corner', 'corner/h', 'corner-limit'] },
  { key: 'sum', part: undefined, term: "(u v)'", hue: 'derivative', quantities: ['gain', 'quotient', 'slope'] },
];

export const Gains = memo(function Gains({ reading }: { reading: Live<ProductReading> }) {
  const locale = useLocale();
  const rows = useMemo(() => {
    const paced = pace(reading, forNumbers);
    return parts.map(({ key, part, term, hue, quantities }): GainRow => {
      const name = part === undefined ? words.together[locale] : <Sym of={part} />;
      const { gain, rate, limit } = numbersOf(paced, key);
      return { key, part: name, term, hue, quantities, gain, rate, limit };
    });
  }, [reading, locale]);
  return <GainTable name={words.table[locale]} step="Δ x" rows={rows} />;
});

function numbersOf(reading: Live<ProductReading>, key: keyof Gain) {
  return {
    gain: derive(reading, ({ gain, h }): Reading => ({
      value: gain[key],
      decimals: decimalsOfGain(h),
      words: words.nothing,
    })),
    rate: derive(reading, ({ rate }): Reading => ({ value: rate[key], words: words.nothing })),
    limit: derive(reading, ({ limit, slope }): Reading => ({
      value: key === 'sum' ? slope : limit[key],
      trim: key === 'corner',
      words: words.none,
    })),
  };
}
