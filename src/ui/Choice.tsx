/**
 * One of a few, side by side: presets of a widget, a notation. Native radio buttons; none is on where the value is none of them.
 * No browser puts a choice back that the widget does not know of: `autoComplete` here and wherever a control shows a state.
 */
import { useId, type ReactNode } from 'react';

import css from './Choice.module.css';

export interface ChoiceProps {
  /** What is chosen, for readers who do not see the row. */
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

export function Choice({ name, options, value, onChange }: ChoiceProps) {
  const group = useId();
  return (
    <div className={css['choice']} role="radiogroup" aria-label={name}>
      {options.map((option) => (
        <label key={option.value} className={css['option']}>
          <input
            type="radio"
            autoComplete="off"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
