/** The ledger of rounding: what the source printed, what comes of carrying k decimals, and the exact numbers, side by side. */
import { memo, useMemo, type ReactNode } from 'react';

import { useLocale } from '../../state/index.ts';
import { Button, derive, evenScale, pace, Slider, Sym, forNumbers, useLive, type Live } from '../../ui/index.ts';
import { placeOf } from './descent.ts';
import { ledgerOf, rowIds, sourceInputs, type Ledger } from './ledger.ts';
import { nameOf } from './model.ts';
import { Name } from './Name.tsx';
import { noteOf } from './note.ts';
import type { PictureProps } from './Picture.tsx';
import { cut } from './shown.ts';
import type { NetworkState } from './widget.ts';
import { words } from './words.ts';
import css from './Ledger.module.css';

const scale = evenScale(2, 12, 1);

export const LedgerTable = memo(function LedgerTable({ state }: PictureProps) {
  const locale = useLocale();
  const { decimals, read, ledgerAt, isSource } = useMemo(() => {
    const read = pace(state, forNumbers);
    const ledgerAt = ledgers();
    return {
      decimals: derive(state, (now) => now.decimals),
      read,
      ledgerAt,
      isSource: derive(read, (now) => ledgerAt(now).isSource),
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
                <Carrying read={read} />
              </th>
              <th scope="col">{words.exact[locale]}</th>
            </tr>
          </thead>
          <tbody>
            {rowIds.map((id, i) => (
              <Row key={id} read={read} ledgerAt={ledgerAt} at={i} />
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

/** The ledger of a state, made once for all its rows, and only as often as it is read. */
function ledgers(): (state: NetworkState) => Ledger {
  let last: { readonly of: NetworkState; readonly ledger: Ledger } | undefined;
  return (of) => {
    if (last?.of !== of) last = { of, ledger: ledgerOf(placeOf(of).given, of.decimals) };
    return last.ledger;
  };
}

interface LedgerProps {
  /** The state as often as numbers can be read. */
  readonly read: Live<NetworkState>;
}

function Carrying({ read }: LedgerProps) {
  const locale = useLocale();
  const k = useLive(useMemo(() => derive(read, ({ decimals }) => decimals), [read]));
  return { en: `carrying ${k} decimals`, zh: `每步取 ${k} 位小数` }[locale];
}

/** A row by itself, with why a cell of it differs: while an input moves, the rows are written in turns. */
function Row({ read, ledgerAt, at }: LedgerProps & { ledgerAt: (state: NetworkState) => Ledger; at: number }) {
  const locale = useLocale();
  const ledger = ledgerAt(useLive(read));
  const row = ledger.rows[at];
  if (row === undefined) return null;
  const { id, printed, carried, exact } = row;
  return (
    <Cells
      {...{ id, exact }}
      digits={printed?.digits}
      isPrintedRight={printed?.isRight}
      carried={carried.value}
      isRight={carried.isRight}
      decimals={ledger.decimals}
      note={noteOf(row, ledger)?.[locale]}
    />
  );
}

interface CellsProps {
  readonly id: string;
  /** As the source prints it. */
  readonly digits: string | undefined;
  readonly isPrintedRight: boolean | undefined;
  readonly carried: number;
  readonly isRight: boolean;
  readonly exact: number;
  readonly decimals: number;
  /** Why a cell of the row differs. */
  readonly note: string | undefined;
}

/** Drawn again only where one of its numbers has changed. */
const Cells = memo(function Cells(props: CellsProps) {
  const { id, digits, isPrintedRight, carried, isRight, exact, decimals, note } = props;
  const hue = id.startsWith('d') ? 'derivative' : 'value';
  return (
    <>
      <tr data-row={id} data-hue={hue} data-noted={note === undefined ? undefined : ''}>
        <th scope="row">
          {id.startsWith('1-') ? (
            <span className={css['factor']}>
              1 − <Name of={id.slice(2)} />
            </span>
          ) : (
            <Name of={nameOf(id)} />
          )}
        </th>
        <td data-off={isPrintedRight === false ? '' : undefined}>
          {digits === undefined ? (
            <span aria-hidden="true">–</span>
          ) : (
            <q>
              <data data-ledger="printed" data-of={id} value={Number(digits)}>
                {digits.replace('-', '\u2212')}
              </data>
            </q>
          )}
        </td>
        <td data-off={isRight ? undefined : ''}>
          <data data-ledger="carried" data-of={id} value={carried}>
            {digitsOf(carried, decimals)}
          </data>
        </td>
        <td>
          <data data-ledger="exact" data-of={id} value={exact}>
            {grouped(cut(exact, Math.max(5, decimals + 2)))}
          </data>
        </td>
      </tr>
      {note !== undefined && (
        <tr className={css['note']}>
          <td colSpan={4}>{note}</td>
        </tr>
      )}
    </>
  );
});

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
