/** What a step adds, part by part: the gain, the same divided by the step, and what that tends to when the step goes to 0. */
import { memo, type ReactNode } from 'react';

import type { Localized } from '../locale/index.ts';
import { useLocale } from '../state/index.ts';
import { Readout, Scroller, Sym, type Hue, type Live, type Reading } from '../ui/index.ts';
import css from './GainTable.module.css';

export interface GainRow {
  /** Its key; all of it together is `sum`, which ends the table. */
  readonly key: string;
  readonly part: ReactNode;
  /** What the limit is called: `u'·v`. */
  readonly term: string | undefined;
  readonly hue: Hue;
  readonly quantities: readonly [gain: string, rate: string, limit: string];
  readonly gain: Live<Reading>;
  readonly rate: Live<Reading>;
  readonly limit: Live<Reading>;
}

export interface GainTableProps {
  readonly name: string;
  /** The letter of the step: `h`. */
  readonly step: string;
  /** The same array while no row changed. */
  readonly rows: readonly GainRow[];
}

const words = {
  part: { en: 'part', zh: '部分' },
  gain: { en: 'gain', zh: '增加' },
  per: { en: 'divided by', zh: '除以' },
} satisfies Record<string, Localized>;

export const GainTable = memo(function GainTable({ name, step, rows }: GainTableProps) {
  const locale = useLocale();
  return (
    <Scroller as="div">
      <table className={css['gains']} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{words.part[locale]}</th>
            <th scope="col">{words.gain[locale]}</th>
            <th scope="col">
              {words.per[locale]} <Sym of={step} />
            </th>
            <th scope="col">
              <Sym of={`${step} → 0`} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, part, term, hue, quantities, gain, rate, limit }) => (
            <tr key={key} data-row={key}>
              <th scope="row">{part}</th>
              <td>
                <Readout quantity={quantities[0]} of={gain} hue={hue === 'derivative' ? 'value' : hue} />
              </td>
              <td>
                <Readout quantity={quantities[1]} of={rate} hue={hue} />
              </td>
              <td>
                <span className={css['limit']}>
                  {term !== undefined && <Sym of={term} />}
                  <Readout quantity={quantities[2]} of={limit} hue={hue} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
});

/** Decimals for a gain: more of them the smaller the step, so that 0.0054 is not shown as 0.005. */
export function decimalsOfGain(h: number): number {
  return Math.min(9, Math.max(3, 2 - Math.floor(Math.log10(Math.abs(h)))));
}
