/**
 * A matrix between its brackets, with its name over it and its shape under it. Entries may be looked at one by one: by
 * pointer, by focus, and with arrow keys from one to the next, as in a grid.
 */
import { memo, type KeyboardEvent } from 'react';

import { comma } from '../../locale/index.ts';
import { shapeOf, type Matrix } from '../../practice/index.ts';
import { useLocale } from '../../state/index.ts';
import { hued, type Hue } from '../../ui/index.ts';
import { plainLabel, type Label } from './names.ts';
import { written } from './numbers.ts';
import { Symbol } from './Symbol.tsx';
import { size } from './verdict.ts';
import css from './MatrixTable.module.css';

export interface MatrixTableProps {
  readonly of: Matrix;
  readonly label: Label;
  /** The `data-quantity` of its entries. */
  readonly quantity: string;
  readonly hue?: Hue;
  /** Which entries take part in what is looked at; row and column counted from 0. */
  readonly lit?: (row: number, column: number) => boolean;
  /** Which entries are not what they should be. */
  readonly wrong?: (row: number, column: number) => boolean;
  readonly choice?: EntryChoice;
}

/** Entries that can be chosen. */
export interface EntryChoice {
  /** The chosen one; row −1 where it is in another matrix. */
  readonly row: number;
  readonly column: number;
  /** Chosen as soon as the pointer is over it, or only when pressed. */
  readonly by: 'look' | 'press';
  readonly name: (row: number, column: number) => string;
  /** The same function while nothing changed. */
  readonly onChoose: (row: number, column: number) => void;
}

export function MatrixTable({ of, label, quantity, hue = 'value', lit, wrong, choice }: MatrixTableProps) {
  const locale = useLocale();
  const shape = shapeOf(of);
  const isElsewhere = choice !== undefined && choice.row < 0;
  return (
    <div className={css['matrix']} style={hued(hue)} data-matrix={quantity}>
      <span className={css['name']} aria-hidden="true">
        <Symbol of={label} />
      </span>
      <table className={css['table']} aria-label={`${plainLabel(label)}${comma[locale]}${size(shape)}`}>
        <tbody>
          {of.map((row, i) => (
            <tr key={keyOf('row', i)}>
              {row.map((value, j) => (
                <Cell
                  key={keyOf('entry', j)}
                  {...{ value, i, j, quantity }}
                  isLit={lit?.(i, j) === true}
                  isWrong={wrong?.(i, j) === true}
                  {...(choice !== undefined && {
                    name: choice.name(i, j),
                    by: choice.by,
                    isChosen: choice.row === i && choice.column === j,
                    isFirst: isElsewhere && i === 0 && j === 0,
                    onChoose: choice.onChoose,
                  })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <span className={css['shape']} aria-hidden="true">
        {size(shape)}
      </span>
    </div>
  );
}

interface CellProps extends Partial<Pick<EntryChoice, 'by' | 'onChoose'>> {
  readonly value: number;
  readonly i: number;
  readonly j: number;
  readonly quantity: string;
  readonly isLit: boolean;
  readonly isWrong: boolean;
  /** Of an entry that can be chosen. */
  readonly name?: string;
  readonly isChosen?: boolean;
  /** Whether the Tab key comes here for want of a chosen one. */
  readonly isFirst?: boolean;
}

/** Renders only when something of its own changes: a moved weight leaves most entries as they are. */
const Cell = memo(function Cell(props: CellProps) {
  const { value, i, j, quantity, isLit, isWrong, name, by, isChosen = false, isFirst = false, onChoose } = props;
  const { text, relation } = written(value);
  const data = (
    <data data-quantity={quantity} data-entry={`${i + 1},${j + 1}`} value={value} data-wrong={isWrong ? '' : undefined}>
      {text}
    </data>
  );
  const choose = () => onChoose?.(i, j);
  return (
    <td data-lit={isLit ? '' : undefined}>
      {name === undefined ? (
        data
      ) : (
        <button
          type="button"
          className={css['entry']}
          data-chosen={isChosen ? '' : undefined}
          data-place={`${i},${j}`}
          aria-pressed={isChosen}
          aria-label={`${name} ${relation} ${text}`}
          tabIndex={isChosen || isFirst ? 0 : -1}
          onClick={choose}
          onKeyDown={walk}
          {...(by === 'look' && { onPointerEnter: choose, onFocus: choose })}
        >
          {data}
        </button>
      )}
    </td>
  );
});

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from entry to entry. */
function walk(event: KeyboardEvent<HTMLButtonElement>) {
  const step = steps[event.key];
  if (step === undefined) return;
  const [i = 0, j = 0] = (event.currentTarget.dataset['place'] ?? '').split(',').map(Number);
  const next = event.currentTarget
    .closest('table')
    ?.querySelector<HTMLElement>(`[data-place="${i + step[0]},${j + step[1]}"]`);
  event.preventDefault();
  next?.focus();
}

/** Rows and entries have no identity but their place. */
function keyOf(kind: string, place: number): string {
  return `${kind} ${place}`;
}
