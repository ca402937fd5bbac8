/** The read-outs: one row for each shown function, which is its legend too, and the choice of the one in front. */
import { memo, useId, useMemo } from 'react';

import { colon } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import { derive, forNumbers, pace, Readout, Sym, type Live, type Reading as Shown } from '../../ui/index.ts';
import type { WidgetState } from '../widget-state.ts';
import { activation } from './activations.ts';
import { dashOf } from './dash.ts';
import { liveRow } from './marks.ts';
import type { Reading } from './model.ts';
import { useShown } from './shown.ts';
import type { ExplorerState } from './widget.ts';
import { words } from './words.ts';
import css from './Table.module.css';

export interface TableProps {
  readonly state: WidgetState<ExplorerState>;
  readonly reading: Live<Reading>;
}

export const Table = memo(function Table({ state, reading: quick }: TableProps) {
  const locale = useLocale();
  const group = useId();
  const { shown, front } = useShown(state);
  const reading = useMemo(() => pace(quick, forNumbers), [quick]);
  const x = useMemo(() => derive(reading, (now): Shown => ({ value: now.x, trim: true })), [reading]);
  return (
    <table className={css['table']} aria-label={words.table[locale]}>
      <thead>
        <tr>
          <th scope="col">
            <Readout quantity="x" label={<Sym of="x" />} of={x} hue="input" />
          </th>
          <th scope="col">
            <Sym of="f(x)" />
          </th>
          <th scope="col">
            <Sym of="f'(x)" />
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((id) => (
          <Row
            key={id}
            id={id}
            group={group}
            isFront={id === front}
            onFront={() => state.set({ front: id })}
            reading={reading}
          />
        ))}
      </tbody>
    </table>
  );
});

interface RowProps {
  readonly id: string;
  readonly group: string;
  readonly isFront: boolean;
  readonly onFront: () => void;
  readonly reading: Live<Reading>;
}

function Row({ id, group, isFront, onFront, reading }: RowProps) {
  const locale = useLocale();
  const name = activation(id).name[locale];
  const parts = useMemo(() => {
    const row = liveRow(reading, id);
    return {
      value: derive(row, ({ value }): Shown => ({ value })),
      slope: derive(row, ({ derivative }): Shown => ({ value: derivative, words: words.none })),
    };
  }, [reading, id]);
  return (
    <tr data-of={id} data-front={isFront ? '' : undefined}>
      <th scope="row">
        <label className={css['name']}>
          <input
            type="radio"
            autoComplete="off"
            name={group}
            aria-label={`${words.front[locale]}${colon[locale]}${name}`}
            checked={isFront}
            onChange={onFront}
          />
          <svg viewBox="0 0 26 12" width="26" height="12" aria-hidden="true" data-dash={dashOf(id)}>
            <path d="M1 6h24" />
          </svg>
          <span>{name}</span>
        </label>
      </th>
      <td>
        <Readout quantity="value" about={id} of={parts.value} hue="value" />
      </td>
      <td>
        <Readout quantity="derivative" about={id} of={parts.slope} hue="derivative" />
      </td>
    </tr>
  );
}
