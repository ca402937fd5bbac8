/** A plain button of a figure: a word or a short formula. The one that moves things on is the first in rank. */
import type { ReactNode } from 'react';

import css from './Button.module.css';

export interface ButtonProps {
  readonly onClick: () => void;
  /** What it does, where its face is a sign and no word. */
  readonly name?: string;
  readonly disabled?: boolean;
  readonly rank?: 'first' | 'second';
  readonly children: ReactNode;
}

export function Button({ onClick, name, disabled = false, rank = 'second', children }: ButtonProps) {
  // Not `disabled`: the button that is pressed last would lose the focus.
  return (
    <button
      type="button"
      className={css['button']}
      data-rank={rank}
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}
