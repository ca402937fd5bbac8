/** Values and slopes of the parts and of the whole, one under the other as they are added. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, forNumbers, pace, Readout, Sentence, Sym, useLive, type Live, type Reading } from '../../ui/index.ts';
import { noteOf } from './describe.ts';
import type { SumReading } from './model.ts';
import type { SumState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface NumbersProps {
  readonly state: Live<SumState>;
  readonly made: SumState['made'];
  readonly reading: Live<SumReading>;
}

const heads: Readonly<Record<SumState['made'], string>> = { sum: 'u + v', difference: 'u - v', multiple: 'c·u' };

export const Numbers = memo(function Numbers({ state, made, reading }: NumbersProps) {
  const locale = useLocale();
  const isMultiple = made === 'multiple';
  const of = useMemo(() => numbersOf(pace(reading, forNumbers), pace(state, forNumbers)), [reading, state]);
  const note = useLive(useMemo(() => derive(reading, (now) => noteOf(now, isMultiple)), [reading, isMultiple]));
  return (
    <div className={css['below']}>
      <table className={css['numbers']} aria-label={words.table[locale]}>
        <thead>
          <tr>
            <th scope="col">
              <Readout quantity="x" label={<Sym of="x" />} of={of.x} hue="input" inline />
            </th>
            <th scope="col">{words.value[locale]}</th>
            <th scope="col">{words.slope[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {isMultiple && (
            <tr>
              <th scope="row">
                <Sym of="c" />
              </th>
              <td colSpan={2}>
                <Readout quantity="c" of={of.c} hue="input" />
              </td>
            </tr>
          )}
          <Row head="u" quantities={['u', 'du/dx']} value={of.u} slope={of.uSlope} />
          {!isMultiple && <Row head="v" quantities={['v', 'dv/dx']} value={of.v} slope={of.vSlope} />}
          <Row head={heads[made]} quantities={['y', 'slope']} value={of.y} slope={of.slope} isWhole />
        </tbody>
      </table>
      <p className={css['note']}>{note !== undefined && <Sentence of={words[note][locale]} />}</p>
    </div>
  );
});

interface RowProps {
  readonly head: string;
  readonly quantities: readonly [value: string, slope: string];
  readonly value: Live<Reading>;
  readonly slope: Live<Reading>;
  readonly isWhole?: boolean;
}

function Row({ head, quantities, value, slope, isWhole = false }: RowProps) {
  return (
    <tr data-whole={isWhole ? '' : undefined}>
      <th scope="row">
        <Sym of={head} />
      </th>
      <td>
        <Readout quantity={quantities[0]} of={value} hue="value" />
      </td>
      <td>
        <Readout quantity={quantities[1]} of={slope} hue="derivative" />
      </td>
    </tr>
  );
}

function numbersOf(reading: Live<SumReading>, state: Live<SumState>) {
  const number = (pick: (now: SumReading) => Reading) => derive(reading, pick);
  return {
    x: number(({ x }) => ({ value: x, trim: true })),
    c: derive(state, ({ c }): Reading => ({ value: c, decimals: 12, trim: true })),
    u: number(({ u }) => ({ value: u })),
    v: number(({ v }) => ({ value: v })),
    y: number(({ y }) => ({ value: y })),
    uSlope: number(({ uSlope }) => ({ value: uSlope, words: words.none })),
    vSlope: number(({ vSlope }) => ({ value: vSlope, words: words.none })),
    slope: number(({ slope }) => ({ value: slope, words: words.none })),
  };
}
