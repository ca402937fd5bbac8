/**
 * The frame of a figure's controls: rows of them under the picture, and in a row the quantities to move, side by side where
 * there is room.
 *
 * @example <ControlRows><ControlRow><Quantity><Slider … /></Quantity><Choice … /></ControlRow></ControlRows>
 */
import type { ReactNode } from 'react';

import css from './ControlRows.module.css';

interface ControlRowsProps {
  readonly children: ReactNode;
}

/** Everything a reader sets, between the picture and the read-outs. */
export function ControlRows({ children }: ControlRowsProps) {
  return <div className={css['rows']}>{children}</div>;
}

/** What belongs together. */
export function ControlRow({ children }: ControlRowsProps) {
  return <div className={css['row']}>{children}</div>;
}

/** Room for one slider: all that its row can spare. */
export function Quantity({ children }: ControlRowsProps) {
  return <div className={css['quantity']}>{children}</div>;
}
