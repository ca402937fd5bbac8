/** Shows or hides one thing of a picture, and is its legend at once: a piece of the line it stands for, and its name. */
import type { ReactNode } from 'react';

import { hued, type Hue } from './hue.ts';
import css from './Toggle.module.css';

export interface ToggleProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly hue: Hue;
  /** How its line is drawn; tangent and secant differ by dash, not by hue alone. */
  readonly line?: 'solid' | 'dashed';
  readonly children: ReactNode;
}

export function Toggle({ on, onChange, hue, line = 'solid', children }: ToggleProps) {
  return (
    <label className={css['toggle']} style={hued(hue)}>
      <input
        type="checkbox"
        autoComplete="off"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <svg className={css['swatch']} viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" data-line={line}>
        <path d="M2 6h24" />
      </svg>
      <span>{children}</span>
    </label>
  );
}
