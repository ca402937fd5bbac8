/** What is typed, presets, the variable to differentiate by, and a slider for every variable; the one that moves the point is first. */
import { memo, useMemo } from 'react';

import { toTex } from '../../autodiff/index.ts';
import { plainNumber } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import { Choice, derive, evenScale, ExpressionInput, Slider, Sym } from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { labFunction, longest, movedOf, pointOf } from './function.ts';
import type { Range } from './range.ts';
import { far, type LabProps, type LabState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface ControlsProps {
  readonly props: LabProps;
  readonly state: WidgetState<LabState>;
  readonly range: Range;
}

export const Controls = memo(function Controls({ props, state, range }: ControlsProps) {
  const locale = useLocale();
  const text = usePart(state, (now) => now.f);
  const wished = usePart(state, (now) => now.by);
  const typed = useMemo(() => derive(state, (now) => now.f), [state]);
  const f = labFunction(text);
  const by = movedOf(f, wished);
  const others = f.names.filter((name) => name !== by);
  return (
    <div className={css['controls']}>
      <div className={css['row']}>
        <ExpressionInput
          label={<Sym of="f =" />}
          name={words.f[locale]}
          value={typed}
          onChange={(next) => state.set({ f: next })}
          read={labFunction}
          maxLength={longest}
          typeset={{ tex: toTex(f.expr, { maxLength: 600 }), text: f.written }}
        />
        {props.presets.length > 0 && (
          <Choice
            name={words.presets[locale]}
            options={props.presets.map((preset) => ({ value: preset, label: <Sym of={preset} /> }))}
            value={text}
            onChange={(preset) => state.set({ f: preset })}
          />
        )}
      </div>
      {f.names.length > 1 && (
        <div className={css['row']}>
          <Choice
            name={words.by[locale]}
            options={f.names.map((name) => ({ value: name, label: <Sym of={`∂/∂${name}`} /> }))}
            value={by}
            onChange={(name) => state.set({ by: name })}
          />
        </div>
      )}
      <div className={css['sliders']} data-many={others.length > 1 ? '' : undefined}>
        <Variable key={by} name={by} state={state} from={range.x[0]} to={range.x[1]} moves />
        {others.map((name) => (
          <Variable key={name} name={name} state={state} from={-5} to={5} />
        ))}
      </div>
    </div>
  );
});

interface VariableProps {
  readonly name: string;
  readonly state: WidgetState<LabState>;
  readonly from: number;
  readonly to: number;
  /** Whether it moves the point: a number outside of the window takes the window with it. */
  readonly moves?: boolean;
}

function Variable({ name, state, from, to, moves = false }: VariableProps) {
  const locale = useLocale();
  const value = useMemo(
    () => derive(state, ({ f, at }) => pointOf(labFunction(f), name, at)[name] ?? 1),
    [state, name],
  );
  const scale = useMemo(() => evenScale(from, to, 0.1), [from, to]);

  function moveTo(next: number) {
    const at = { ...state.get().at, [name]: next };
    state.set(moves && (next < from || next > to) ? { at, centre: next } : { at });
  }

  return (
    <Slider
      label={<Sym of={name} />}
      name={`${name}${locale === 'en' ? ', ' : '，'}${words.variable[locale]}`}
      value={value}
      onChange={moveTo}
      scale={scale}
      field={{ min: -far, max: far, step: 0.1 }}
      format={plainNumber}
      hue="input"
    />
  );
}
