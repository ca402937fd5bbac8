/** The ledger of rounding: what the source printed, what comes of carrying k decimals, and the exact numbers, side by side. */
import { memo, useMemo, useRef } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Button,
  catchUp,
  derive,
  evenScale,
  forFields,
  pace,
  Pinned,
  Sentence,
  settle,
  Slider,
  Sym,
  useFollow,
  useLive,
  type Live,
} from '../../ui/index.ts';
import { placeOf } from './descent.ts';
import { Digits, ungrouped } from './Digits.tsx';
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
  const table = useRef<HTMLTableElement>(null);
  const { decimals, read, rested, ledgerAt, restedLedgerAt, isSource } = useMemo(() => {
    const read = pace(state, forFields);
    const ledgerAt = ledgers();
    return {
      decimals: derive(state, (now) => now.decimals),
      read,
      rested: settle(state, catchUp),
      ledgerAt,
      restedLedgerAt: ledgers(),
      isSource: derive(read, (now) => ledgerAt(now).isSource),
    };
  }, [state]);
  // What a note says is of the numbers that stood there at rest.
  const markMoving = () => table.current?.toggleAttribute('data-moving', state.get() !== rested.get());
  useFollow(state, markMoving);
  useFollow(rested, markMoving);
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
      <Pinned by={state} className={css['frame']}>
        <table ref={table} className={css['table']}>
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
              <Row key={id} {...{ read, rested, ledgerAt, restedLedgerAt }} at={i} />
            ))}
          </tbody>
        </table>
      </Pinned>
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

function Carrying({ read }: Pick<RowProps, 'read'>) {
  const locale = useLocale();
  const k = useLive(useMemo(() => derive(read, ({ decimals }) => decimals), [read]));
  return { en: `carrying ${k} decimals`, zh: `每步取 ${k} 位小数` }[locale];
}

interface RowProps {
  /** The state as often as numbers can be read. */
  readonly read: Live<NetworkState>;
  /** The state at which nothing moved last. */
  readonly rested: Live<NetworkState>;
  readonly ledgerAt: (state: NetworkState) => Ledger;
  readonly restedLedgerAt: (state: NetworkState) => Ledger;
  readonly at: number;
}

/**
 * A row by itself, with why a cell of it differs: while an input moves, the rows are written in turns, and no note comes or
 * goes, which would move the rows beneath.
 */
function Row({ read, rested, ledgerAt, restedLedgerAt, at }: RowProps) {
  const locale = useLocale();
  const ledger = ledgerAt(useLive(read));
  const atRest = restedLedgerAt(useLive(rested));
  const [row, noted] = [ledger.rows[at], atRest.rows[at]];
  if (row === undefined || noted === undefined) return null;
  const { id, printed, carried, exact } = row;
  return (
    <Cells
      {...{ id, exact }}
      digits={printed?.digits}
      isPrintedRight={printed?.isRight}
      carried={carried.value}
      isRight={carried.isRight}
      decimals={ledger.decimals}
      note={noteOf(noted, atRest)?.[locale]}
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
  const exactPlaces = Math.max(5, decimals + 2);
  // For a sign, two digits and the point; or for a sign, a digit, the point and the dots of what is cut.
  const roomOf = (places: number) => (exactPlaces < ungrouped ? places + 4 : 0);
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
                {withSign(digits)}
              </data>
            </q>
          )}
        </td>
        <td data-off={isRight ? undefined : ''}>
          <Digits
            column="carried"
            of={id}
            value={carried}
            room={roomOf(decimals)}
            text={withSign(carried.toFixed(decimals))}
          />
        </td>
        <td>
          <Digits column="exact" of={id} value={exact} room={roomOf(exactPlaces)} text={cut(exact, exactPlaces)} />
        </td>
      </tr>
      {note !== undefined && (
        <tr className={css['note']}>
          <td colSpan={4}>
            <Sentence of={note} />
          </td>
        </tr>
      )}
    </>
  );
});

function withSign(digits: string): string {
  return digits.replace('-', '\u2212');
}
