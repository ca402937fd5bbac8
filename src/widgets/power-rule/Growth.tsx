/** What (x + h)ⁿ has more than xⁿ: strips and a corner of a square, slabs, bars and a corner of a cube, and a table of them. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, forNumbers, pace, Sentence, Sym, useLive, type Live, type Reading } from '../../ui/index.ts';
import { decimalsOfGain, GainTable, type GainRow } from '../GainTable.tsx';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Cube } from './Cube.tsx';
import type { Part, PowerReading } from './model.ts';
import { Square } from './Square.tsx';
import type { PowerState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface GrowthProps {
  readonly state: WidgetState<PowerState>;
  readonly reading: Live<PowerReading>;
}

export const Growth = memo(function Growth({ state, reading }: GrowthProps) {
  const locale = useLocale();
  const n = usePart(state, (now) => now.n);
  const isThere = useLive(useMemo(() => derive(reading, ({ parts }) => parts.length > 0), [reading]));
  if (!isThere) {
    return (
      <p className={css['none']}>
        <Sentence of={(n === 2 || n === 3 ? words.positive : words.onlyTwo)[locale]} />
      </p>
    );
  }
  return (
    <div className={css['growth']}>
      {n === 2 ? <Square state={state} reading={reading} /> : <Cube reading={reading} />}
      <Parts n={n} reading={reading} />
    </div>
  );
});

const parts = {
  2: [
    { name: words.strips, of: '2·x·h', term: '2·x' },
    { name: words.corner2, of: 'h^2' },
  ],
  3: [
    { name: words.slabs, of: '3·x^2·h', term: '3·x^2' },
    { name: words.bars, of: '3·x·h^2' },
    { name: words.corner3, of: 'h^3' },
  ],
} as const;

function Parts({ n, reading }: { n: number; reading: Live<PowerReading> }) {
  const locale = useLocale();
  const rows = useMemo((): readonly GainRow[] => {
    const paced = pace(reading, forNumbers);
    const each = parts[n === 2 ? 2 : 3].map((part, i): GainRow => {
      const quantity = `part-${i + 1}`;
      const { gain, rate, limit } = numbersOf(paced, i);
      return {
        key: quantity,
        part: (
          <span className={css['part']}>
            {part.name[locale]} <Sym of={part.of} />
          </span>
        ),
        term: 'term' in part ? part.term : undefined,
        hue: i === 0 ? 'derivative' : n === 3 && i === 1 ? 'output' : 'ink',
        quantities: [quantity, `${quantity}/h`, `${quantity}-limit`],
        gain,
        rate,
        limit,
      };
    });
    return [
      ...each,
      {
        key: 'sum',
        part: words.together[locale],
        term: "f'(x)",
        hue: 'derivative',
        quantities: ['gain', 'quotient', 'slope'],
        gain: derive(paced, ({ difference, h }): Reading => ({ value: difference, decimals: decimalsOfGain(h) })),
        rate: derive(paced, ({ quotient }): Reading => ({ value: quotient })),
        limit: derive(paced, ({ slope }): Reading => ({ value: slope, trim: true })),
      },
    ];
  }, [n, reading, locale]);
  return <GainTable name={words.table[locale]} step="h" rows={rows} />;
}

function numbersOf(reading: Live<PowerReading>, i: number) {
  const number = (pick: (part: Part, h: number) => Reading) =>
    derive(reading, ({ parts, h }) => {
      const part = parts[i];
      return part === undefined ? { value: NaN } : pick(part, h);
    });
  return {
    gain: number(({ gain }, h) => ({ value: gain, decimals: decimalsOfGain(h) })),
    rate: number(({ rate }) => ({ value: rate })),
    limit: number(({ limit }) => ({ value: limit, trim: true })),
  };
}
