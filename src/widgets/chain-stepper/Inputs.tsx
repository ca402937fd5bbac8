/** A slider for each variable. */
import { memo, useMemo } from 'react';

import { comma, plainNumber } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import { derive, evenScale, Slider, Sym } from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { computationOf } from './computation.ts';
import { pointOf } from './model.ts';
import { indexed } from './names.ts';
import { spokenName } from './spoken-names.ts';
import type { ChainStepperState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

const scale = evenScale(-3, 3, 0.1);
/** What the field takes beyond the track. */
const field = { min: -1e6, max: 1e6, step: 0.1 };

export const Inputs = memo(function Inputs({ state }: { state: WidgetState<ChainStepperState> }) {
  const f = usePart(state, (now) => now.f);
  const { variables } = computationOf(f);
  if (variables.length === 0) return null;
  return (
    <div className={css['inputs']} data-many={variables.length > 2 ? '' : undefined}>
      {variables.map((name) => (
        <Input key={name} name={name} state={state} stacked={variables.length > 2} />
      ))}
    </div>
  );
});

interface InputProps {
  readonly name: string;
  readonly state: WidgetState<ChainStepperState>;
  readonly stacked: boolean;
}

function Input({ name, state, stacked }: InputProps) {
  const locale = useLocale();
  const value = useMemo(
    () => derive(state, (now) => pointOf(computationOf(now.f), now.at)[name] ?? NaN),
    [state, name],
  );
  const shown = indexed(name);
  return (
    <Slider
      label={<Sym of={shown} />}
      name={`${spokenName(shown)}${comma[locale]}${words.variable[locale]}`}
      value={value}
      onChange={(next) => state.set({ at: { ...state.get().at, [name]: next } })}
      scale={scale}
      field={field}
      format={plainNumber}
      hue="input"
      stacked={stacked}
    />
  );
}
