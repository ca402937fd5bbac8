/** Any of a few, side by side: what a picture shows. Native checkboxes; the last one that is on stays on. */
import type { ReactNode } from 'react';

import css from './Choice.module.css';

interface PicksProps {
  /** What is picked, for readers who do not see the row. */
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly values: readonly string[];
  /** Hears the values in the order of `options`. */
  readonly onChange: (values: readonly string[]) => void;
}

export function Picks({ name, options, values, onChange }: PicksProps) {
  function pick(value: string, on: boolean) {
    onChange(options.map((option) => option.value).filter((one) => (one === value ? on : values.includes(one))));
  }

  return (
    <div className={css['choice']} role="group" aria-label={name}>
      {options.map(({ value, label }) => {
        const on = values.includes(value);
        return (
          <label key={value} className={css['option']}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={on}
              disabled={on && values.length === 1}
              onChange={(event) => pick(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        );
      })}
    </div>
  );
}
