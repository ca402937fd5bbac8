/** The function, the path, presets, and t, with the place where the point is. */
import { memo, useMemo } from 'react';

import { plainNumber } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  Choice,
  ControlRows,
  derive,
  evenScale,
  ExpressionInput,
  Readout,
  Slider,
  Sym,
  type Live,
  type Reading,
} from '../../ui/index.ts';
import type { WidgetState } from '../widget-state.ts';
import type { FieldWithPath, PathReading } from './model.ts';
import type { Move } from './move.ts';
import { keyOf, presetOf } from './presets.ts';
import type { MultivariableProps, MultivariableState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface ControlsProps {
  readonly props: MultivariableProps;
  readonly state: WidgetState<MultivariableState>;
  readonly path: FieldWithPath;
  readonly move: Move;
  readonly reading: Live<PathReading>;
}

export const Controls = memo(function Controls({ props, state, path, move, reading }: ControlsProps) {
  const locale = useLocale();
  const parts = useMemo(
    () => ({
      f: derive(state, ({ f }) => f),
      x: derive(state, ({ x }) => x),
      y: derive(state, ({ y }) => y),
      t: derive(state, ({ t }) => t),
    }),
    [state],
  );
  const numbers = useMemo(
    () => ({
      t: derive(reading, ({ t }): Reading => ({ value: t, trim: true })),
      x: derive(reading, ({ x }): Reading => ({ value: x })),
      y: derive(reading, ({ y }): Reading => ({ value: y })),
      z: derive(reading, ({ z }): Reading => ({ value: z })),
    }),
    [reading],
  );
  const { min, max, step } = move.stepping;
  const scale = useMemo(() => evenScale(min, max, step), [min, max, step]);

  function choose(key: string) {
    const [f = '', x = '', y = ''] = key.split(' ; ');
    const at = presetOf(props, { f, x, y })?.at;
    state.set(at === undefined ? { f, x, y } : { f, x, y, t: at });
  }

  return (
    <>
      <ControlRows>
        <Slider
          label={<Sym of="t" />}
          name={words.t[locale]}
          value={parts.t}
          onChange={move.set}
          scale={scale}
          format={fieldNumber}
          hue="input"
        />
        {props.presets.length > 0 && (
          <Choice
            name={words.presets[locale]}
            options={props.presets.map((preset) => ({
              value: keyOf(preset),
              label: (
                <span className={css['preset']}>
                  {[`z = ${preset.f}`, `x = ${preset.x}`, `y = ${preset.y}`].map((equation, i) => (
                    <span key={equation}>
                      <Sym of={equation} />
                      {i < 2 && ','}
                    </span>
                  ))}
                </span>
              ),
            }))}
            value={keyOf({ f: path.field.text, x: path.x.text, y: path.y.text })}
            onChange={choose}
          />
        )}
        <div className={css['formulas']}>
          <ExpressionInput
            label={<Sym of="z =" />}
            name={words.f[locale]}
            value={parts.f}
            onChange={(f) => state.set({ f })}
            variables={['x', 'y']}
          />
          <ExpressionInput
            label={<Sym of="x =" />}
            name={words.x[locale]}
            value={parts.x}
            onChange={(x) => state.set({ x })}
            variables={['t']}
            hue="input"
          />
          <ExpressionInput
            label={<Sym of="y =" />}
            name={words.y[locale]}
            value={parts.y}
            onChange={(y) => state.set({ y })}
            variables={['t']}
            hue="input"
          />
        </div>
      </ControlRows>
      <div className={css['numbers']}>
        <Readout quantity="t" label={<Sym of="t" />} of={numbers.t} hue="input" />
        <Readout quantity="x" label={<Sym of="x" />} of={numbers.x} hue="input" />
        <Readout quantity="y" label={<Sym of="y" />} of={numbers.y} hue="input" />
        <Readout quantity="z" label={<Sym of="z" />} of={numbers.z} hue="value" />
      </div>
    </>
  );
});

/** Two decimals at least, so that a field does not jump while a point is dragged. */
function fieldNumber(value: number): string {
  const text = plainNumber(value);
  return /^\u2212?\d+(\.\d)?$/.test(text) ? value.toFixed(2).replace('-', '\u2212') : text;
}
