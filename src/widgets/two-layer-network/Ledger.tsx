/** The ledger of rounding: what the source printed, what comes of carrying k decimals, and the exact numbers, side by side. */
import { memo, useMemo, type ReactNode } from 'react';

import { useLocale } from '../../state/index.ts';
import { Button, derive, evenScale, pace, Slider, Sym, forNumbers, useLive, type Live } from '../../ui/index.ts';
import { placeOf } from './descent.ts';
import { ledgerOf, rowIds, sourceInputs, type Ledger, type LedgerRow } from './ledger.ts';
import { nameOf } from './model.ts';
import { Name } from './Name.tsx';
import { noteOf } from './note.ts';
import type { PictureProps } from './Picture.tsx';
import { cut } from './shown.ts';
import { words } from './words.ts';
import css from './Ledger.module.css';

const scale = evenScale(2, 12, 1);

export const LedgerTable = memo(function LedgerTable({ state }: PictureProps) {
  const locale = useLocale();
  const { decimals, ledger, isSource } = useMemo(() => {
    const following = derive(state, (now) => ledgerOf(placeOf(now).given, now.decimals));
    const ledger = pace(following, forNumbers);
    return {
      decimals: derive(state, (now) => now.decimals),
      ledger,
      isSource: derive(ledger, (now) => now.isSource),
    };
  }, [state]);
  const quotes = useLive(isSource);
  return (
    <div className={css['ledger']}>
      <Slider
        label={<Sym of="k" />}
        name={words.decimals[locale]}
        value={decimals}
        onChange={(next) => state.set({ decimals: Math.round(next) })}
        scale={scale}
        format={String}
        hue="input"
      />
      <div className={css['frame']}>
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">
                <span className={css['unseen']}>{words.quantity[locale]}</span>
              </th>
              <th scope="col">{words.printed[locale]}</th>
              <th scope="col">
                <Carrying ledger={ledger} />
              </th>
              <th scope="col">{words.exact[locale]}</th>
            </tr>
          </thead>
          <tbody>
            {rowIds.map((id, i) => (
              <Row key={id} ledger={ledger} at={i} />
            ))}
          </tbody>
        </table>
      </div>
      {quotes ? (
        <p className={css['about']}>{words.quotation[locale]}</p>
      ) : (
        <p className={css['about']}>
          {words.noQuotation[locale]}{' '}
          <Button onClick={() => state.set({ ...sourceInputs, runs: [], at: 0 })}>{words.toSource[locale]}</Button>
        </p>
      )}
    </div>
  );
});

interface LedgerProps {
  readonly ledger: Live<Ledger>;
}

function Carrying({ ledger }: LedgerProps) {
  const locale = useLocale();
  const k = useLive(useMemo(() => derive(ledger, ({ decimals }) => decimals), [ledger]));
  return { en: `carrying ${k} decimals`, zh: `每步取 ${k} 位小数` }[locale];
}

/** A row by itself, with why a cell of it differs: while an input moves, the rows are written in turns. */
function Row({ ledger, at }: LedgerProps & { at: number }) {
  const locale = useLocale();
  const now = useLive(ledger);
  const row = now.rows[at];
  return row === undefined ? null : (
    <Cells row={row} decimals={now.decimals}>
      {noteOf(row, now)?.[locale]}
    </Cells>
  );
}

interface CellsProps {
  readonly row: LedgerRow;
  readonly decimals: number;
  /** Why a cell of the row differs. */
  readonly children: ReactNode;
}

function Cells({ row: { id, printed, carried, exact }, decimals, children }: CellsProps) {
  const hue = id.startsWith('d') ? 'derivative' : 'value';
  return (
    <>
      <tr data-row={id} data-hue={hue} data-noted={children === undefined ? undefined : ''}>
        <th scope="row">
          {id.startsWith('1-') ? (
            <span className={css['factor']}>
              1 − <Name of={id.slice(2)} />
            </span>
          ) : (
            <Name of={nameOf(id)} />
          )}
        </th>
        <td data-off={printed?.isRight === false ? '' : undefined}>
          {printed === undefined ? (
            <span aria-hidden="true">–</span>
          ) : (
            <q>
              <data data-ledger="printed" data-of={id} value={printed.value}>
                {printed.digits.replace('-', '\u2212')}
              </data>
            </q>
          )}
        </td>
        <td data-off={carried.isRight ? undefined : ''}>
          <data data-ledger="carried" data-of={id} value={carried.value}>
            {digitsOf(carried.value, decimals)}
          </data>
        </td>
        <td>
          <data data-ledger="exact" data-of={id} value={exact}>
            {grouped(cut(exact, Math.max(5, decimals + 2)))}
          </data>
        </td>
      </tr>
      {children !== undefined && (
        <tr className={css['note']}>
          <td colSpan={4}>{children}</td>
        </tr>
      )}
    </>
  );
}

/** With all of its decimals, zeros too: that is what was carried. */
function digitsOf(value: number, decimals: number): ReactNode {
  return grouped(value.toFixed(decimals).replace('-', '\u2212'));
}

/** Long decimals in groups of three, at which a line may break. */
function grouped(text: string): ReactNode {
  const [whole = '', decimals = ''] = text.split('.');
  if (decimals.length <= 6) return text;
  return (
    <>
      {whole}.
      {[...decimals.matchAll(/.{1,3}/g)].map(({ 0: digits, index }) => (
        <span key={index} className={css['group']}>
          {digits}
          <wbr />
        </span>
      ))}
    </>
  );
}
