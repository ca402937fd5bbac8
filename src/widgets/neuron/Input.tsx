/** One input of the neuron as a slider. */
import { useMemo } from 'react';

import { plainNumber } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import { derive, Slider, Sym, type TrackScale } from '../../ui/index.ts';
import type { WidgetState } from '../widget-state.ts';
import type { NeuronState } from './widget.ts';
import { words } from './words.ts';

export interface InputProps {
  readonly state: WidgetState<NeuronState>;
  readonly of: keyof NeuronState;
  readonly letter: string;
  readonly scale: TrackScale;
}

export function Input({ state, of, letter, scale }: InputProps) {
  const locale = useLocale();
  const value = useMemo(() => derive(state, (now) => now[of]), [state, of]);
  return (
    <Slider
      label={<Sym of={letter} />}
      name={words[of][locale]}
      value={value}
      onChange={(next) => state.set({ [of]: next })}
      scale={scale}
      field={{ min: -100, max: 100, step: scale.step }}
      format={fieldNumber}
      hue="input"
    />
  );
}

/** Two decimals at least, so that a field does not jump while it is dragged; more are kept to three. */
function fieldNumber(value: number): string {
  const text = plainNumber(Number(value.toFixed(3)));
  return /^\u2212?\d+(\.\d)?$/.test(text) ? value.toFixed(2).replace('-', '\u2212') : text;
}
