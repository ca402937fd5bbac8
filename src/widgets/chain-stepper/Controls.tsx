/** What is computed: the formula or program, presets, and the mode. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Choice, derive, ExpressionInput, Sym, Toggle } from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { computationOf } from './computation.ts';
import { indexed } from './names.ts';
import { longest, modes, type ChainStepperProps, type ChainStepperState } from './widget.ts';
import { modeNames, words } from './words.ts';
import css from './View.module.css';

interface FormulasProps {
  readonly props: ChainStepperProps;
  readonly state: WidgetState<ChainStepperState>;
}

export const Formulas = memo(function Formulas({ props, state }: FormulasProps) {
  const locale = useLocale();
  const f = usePart(state, (now) => now.f);
  const { output } = computationOf(f);
  const text = useMemo(() => derive(state, (now) => now.f), [state]);

  function choose(value: string) {
    const preset = props.presets.find((one) => one.f === value);
    if (preset !== undefined) state.set({ f: preset.f, at: preset.at ?? {}, step: 0 });
  }

  return (
    <div className={css['formulas']}>
      {props.presets.length > 0 && (
        <Choice
          name={words.presets[locale]}
          options={props.presets.map((preset) => ({
            value: preset.f,
            label: preset.label?.[locale] ?? <Sym of={preset.f.replaceAll('sigmoid(', 'σ(')} />,
          }))}
          value={f}
          onChange={choose}
        />
      )}
      <ExpressionInput
        label={<Sym of={f.includes('=') ? 'f :' : `${output.name} =`} />}
        name={words.formula[locale]}
        value={text}
        onChange={(typed) => state.set({ f: typed, step: 0 })}
        read={computationOf}
        maxLength={longest}
      />
    </div>
  );
});

/** The mode, the variable of the forward mode, and whether the reader is asked. */
export const Chosen = memo(function Chosen({ state }: { state: WidgetState<ChainStepperState> }) {
  const locale = useLocale();
  const f = usePart(state, (now) => now.f);
  const mode = usePart(state, (now) => now.mode);
  const by = usePart(state, (now) => now.by);
  const predict = usePart(state, (now) => now.predict);
  const { variables } = computationOf(f);
  return (
    <div className={css['chosen']}>
      <Choice
        name={words.mode[locale]}
        options={modes.map((one) => ({ value: one, label: modeNames[one][locale] }))}
        value={mode}
        onChange={(value) => {
          const chosen = modes.find((one) => one === value);
          if (chosen !== undefined) state.set({ mode: chosen, step: 0 });
        }}
      />
      {mode === 'forward' && variables.length > 1 && (
        <Choice
          name={words.by[locale]}
          options={variables.map((name) => ({ value: name, label: <Sym of={`∂/∂${indexed(name)}`} /> }))}
          value={variables.includes(by) ? by : variables[0]}
          onChange={(name) => state.set({ by: name })}
        />
      )}
      <Toggle on={predict} onChange={(on) => state.set({ predict: on })} hue="derivative" line="dashed">
        {words.predict[locale]}
      </Toggle>
    </div>
  );
});
