/** The gain as a table: each part, the same divided by Δx, and what that tends to when Δx goes to 0. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, forNumbers, pace, Readout, Sym, type Hue, type Live, type Reading } from '../../ui/index.ts';
import type { Gain, ProductReading } from './model.ts';
import { words } from './words.ts';
import css from './View.module.css';

interface Row {
  readonly key: keyof Gain;
  readonly part: string | undefined;
  readonly term: string;
  readonly hue: Hue;
  /** Its quantities: the part, the part divided by Δx, the limit. */
  readonly quantities: readonly [string, string, string];
}

const rows: readonly Row[] = [
  { key: 'alongV', part: 'Δ u·v', term: "u'·v", hue: 'derivative', quantities: ['strip-u', 'strip-u/h', "u'v"] },
  { key: 'alongU', part: 'u·Δ v', term: "u·v'", hue: 'derivative', quantities: ['strip-v', 'strip-v/h', "uv'"] },
  { key: 'corner', part: 'Δ u·Δ v', term: '', hue: 'ink', quantities: ['corner', 'corner/h', 'corner-limit'] },
  { key: 'sum', part: undefined, term: "(u v)'", hue: 'derivative', quantities: ['gain', 'quotient', 'slope'] },
];

export const Gains = memo(function Gains({ reading }: { reading: Live<ProductReading> }) {
  const locale = useLocale();
  const paced = useMemo(() => pace(reading, forNumbers), [reading]);
  return (
    <table className={css['gains']} aria-label={words.table[locale]}>
      <thead>
        <tr>
          <th scope="col">{words.part[locale]}</th>
          <th scope="col">{words.gain[locale]}</th>
          <th scope="col">
            {words.per[locale]} <Sym of="Δ x" />
          </th>
          <th scope="col">
            <Sym of="Δ x → 0" />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Part key={row.key} row={row} reading={paced} />
        ))}
      </tbody>
    </table>
  );
});

function Part({ row: { key, part, term, hue, quantities }, reading }: { row: Row; reading: Live<ProductReading> }) {
  const locale = useLocale();
  const numbers = useMemo(
    () => ({
      gain: derive(reading, ({ gain, h }): Reading => ({
        value: gain[key],
        decimals: decimalsFor(h),
        words: words.nothing,
      })),
      rate: derive(reading, ({ rate }): Reading => ({ value: rate[key], words: words.nothing })),
      limit: derive(reading, ({ limit, slope }): Reading => ({
        value: key === 'sum' ? slope : limit[key],
        trim: key === 'corner',
        words: words.none,
      })),
    }),
    [reading, key],
  );
  return (
    <tr data-row={key}>
      <th scope="row">{part === undefined ? words.together[locale] : <Sym of={part} />}</th>
      <td>
        <Readout quantity={quantities[0]} of={numbers.gain} hue={hue === 'derivative' ? 'value' : hue} />
      </td>
      <td>
        <Readout quantity={quantities[1]} of={numbers.rate} hue={hue} />
      </td>
      <td>
        <span className={css['limit']}>
          {term !== '' && <Sym of={term} />}
          <Readout quantity={quantities[2]} of={numbers.limit} hue={hue} />
        </span>
      </td>
    </tr>
  );
}

/** With more digits the smaller the step: a gain of 0.0054 is not shown as 0.005. */
function decimalsFor(h: number): number {
  return Math.min(9, Math.max(3, 2 - Math.floor(Math.log10(Math.abs(h)))));
}
