/**
 * Numbers shown: `<data data-quantity="…" value="full precision">rounded</data>`, so that tests and teachers' scripts read
 * what the reader sees. A rounded number is marked ≈. A number that does not exist, or is
 * too large to compute, is `value="NaN"` with words in its place.
 */
import { createContext, use, useRef, type CSSProperties, type ReactNode } from 'react';

import { tooLargeWord, undefinedWord, type Locale, type Localized } from '../locale/index.ts';
import { useLocale } from '../state/index.ts';
import { hued, type Hue } from './hue.ts';
import { useFollow, type Live } from './live.ts';
import { rounded } from './rounded.ts';
import { writeText } from './writeText.ts';
import css from './Readout.module.css';

export interface Reading {
  readonly value: number;
  /** Places after the point, 3 where not said. */
  readonly decimals?: number;
  /** Leaves out zeros at the end. */
  readonly trim?: boolean;
  /** Said instead of a number that does not exist; "undefined" where not said. */
  readonly words?: Localized;
  /** Whether ±∞ is an answer, as for a vertical slope; else it is a number too large to compute. */
  readonly infinite?: boolean;
}

export interface ReadoutProps {
  /** Its `data-quantity`; frozen, for scripts. */
  readonly quantity: string;
  /** Its `data-of`, where a quantity is shown of several things. */
  readonly about?: string;
  /** What stands before it: a word, a `Sym`, or both. Absent where a table says it. */
  readonly label?: ReactNode;
  /** Where it follows a pointer, derived from `pace(…, forNumbers)`: faster changes cannot be read. */
  readonly of: Live<Reading>;
  readonly hue?: Hue;
  /** Takes the rest of its row. */
  readonly wide?: boolean;
  /** Stands in running text, as wide as its number: for numbers that do not follow a pointer. */
  readonly inline?: boolean;
}

export interface ReadoutsProps {
  /** How many stand side by side where there is room: rows of one meaning then stand under each other. */
  readonly columns: 3 | 4;
  /** How many characters have room in each number, where that is not the usual. */
  readonly room?: number;
  readonly children: ReactNode;
}

/** Read-outs in columns; on a phone one after the other. */
export function Readouts({ columns, room, children }: ReadoutsProps) {
  return (
    <div
      className={css['readouts']}
      data-columns={columns}
      // A point is narrower than a digit.
      {...(room !== undefined && { style: { '--room': `${room - 0.5}ch` } as CSSProperties })}
    >
      <Room value={room ?? usualRoom}>{children}</Room>
    </div>
  );
}

/** The usual room is for −28.264: what is longer, as 1.628×10¹¹, takes its own. */
const usualRoom = 7;

/** How many characters have room in each number inside: that of `Readouts`, or of a figure that keeps space free itself. */
export const Room = createContext(usualRoom);

export function Readout({ quantity, about, label, of, hue = 'ink', wide = false, inline = false }: ReadoutProps) {
  const locale = useLocale();
  const room = use(Room);
  const readout = useRef<HTMLSpanElement>(null);
  const relation = useRef<HTMLSpanElement>(null);
  const data = useRef<HTMLDataElement>(null);

  useFollow(of, (reading) => {
    if (readout.current === null || relation.current === null || data.current === null) return;
    const next = shown(reading, room, locale);
    readout.current.toggleAttribute('data-words', next.isWords);
    readout.current.toggleAttribute('data-long', next.isLong);
    writeText(relation.current, next.relation);
    writeText(data.current, next.text);
    data.current.setAttribute('value', next.value);
  });

  const first = shown(of.first, room, locale);
  return (
    <span
      ref={readout}
      className={css['readout']}
      style={hued(hue)}
      data-wide={wide ? '' : undefined}
      data-inline={inline ? '' : undefined}
      data-words={first.isWords ? '' : undefined}
      data-long={first.isLong ? '' : undefined}
    >
      {label !== undefined && <span className={css['label']}>{label}</span>}
      <span className={css['room']}>
        <span ref={relation} className={css['relation']}>
          {first.relation}
        </span>
        <data ref={data} className={css['number']} data-quantity={quantity} data-of={about} value={first.value}>
          {first.text}
        </data>
      </span>
    </span>
  );
}

/** As it stands on the page. An empty relation goes with words. */
function shown(
  { value, decimals = 3, trim = false, words = undefinedWord, infinite = false }: Reading,
  room: number,
  locale: Locale,
) {
  const isTooLarge = !Number.isFinite(value) && !infinite;
  if (Number.isNaN(value) || isTooLarge) {
    const said = Number.isNaN(value) ? words : tooLargeWord;
    return { isWords: true, isLong: false, relation: ' ', text: said[locale], value: 'NaN' };
  }
  const number = rounded(value, { decimals, trim });
  return { isWords: false, isLong: number.text.length > room, ...number, value: String(value) };
}
