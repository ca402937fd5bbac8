/** One number of the ledger, with all of its decimals: the longer ones in groups. */
import type { ReactNode } from 'react';

import css from './Ledger.module.css';

interface DigitsProps {
  readonly column: 'carried' | 'exact';
  readonly of: string;
  readonly value: number;
  /** How many characters have room in every row of the column; none where its numbers are long. */
  readonly room: number;
  /** With all of its decimals, zeros too. */
  readonly text: string;
}

/** What has room is laid out by itself, and not the table with it; columns of long numbers share the table out. */
export function Digits({ column, of, value, room, text }: DigitsProps) {
  const fits = text.length <= room;
  return (
    <data
      className={css['digits']}
      style={fits ? { minInlineSize: `${room}ch` } : undefined}
      data-fits={fits ? '' : undefined}
      data-ledger={column}
      data-of={of}
      value={value}
    >
      {grouped(text)}
    </data>
  );
}

/** So many decimals are read without grouping them. */
export const ungrouped = 6;

/** Long decimals in groups of three, at which a line may break. */
function grouped(text: string): ReactNode {
  const [whole = '', decimals = ''] = text.split('.');
  if (decimals.length <= ungrouped) return text;
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
