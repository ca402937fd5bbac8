/** The controls: the learning rate, where the car is dropped, the nudge, and the ground itself. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Choice,
  derive,
  evenScale,
  ExpressionInput,
  powerScale,
  rounded,
  Sentence,
  Slider,
  Sym,
  Toggle,
} from '../../ui/index.ts';
import { PartSlider } from '../PartSlider.tsx';
import { usePart } from '../useWidget.ts';
import { drop } from './moves.ts';
import { presets, window } from './presets.ts';
import type { PartProps } from './View.tsx';
import { far, rates } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

const placeScale = evenScale(window[0], window[1], 0.1);
const placeField = { min: -far, max: far, step: 0.1 };
const rateScale = powerScale(0.01, 10);
const nudgeScale = evenScale(-1, 1, 0.05);
const views = ['road', 'landscape'] as const;

export const Controls = memo(function Controls({ state, reading }: PartProps) {
  const locale = useLocale();
  const view = usePart(state, (now) => now.view);
  const sensing = usePart(state, (now) => now.sensing);
  const formula = usePart(state, (now) => (now.view === 'road' ? now.road : now.landscape));
  const parts = useMemo(
    () => ({
      x: derive(reading, ({ here }) => here.x),
      y: derive(reading, ({ here }) => here.y),
      f: derive(state, (now) => (now.view === 'road' ? now.road : now.landscape)),
    }),
    [state, reading],
  );

  function showing(name: string) {
    const next = views.find((known) => known === name) ?? 'road';
    const first = presets[next][0];
    if (first !== undefined) state.set({ view: next, x: first.x, y: first.y, rate: first.rate, runs: [], at: 0 });
  }

  /** A formula of the reader's own keeps the car where it is dropped. */
  function take(f: string, place: { readonly x: number; readonly y: number; readonly rate: number } | undefined) {
    const { x, y, rate } = place ?? state.get();
    state.set({ [view]: f, x, y, rate, runs: [], at: 0 });
  }

  return (
    <div className={css['controls']}>
      <PartSlider
        state={state}
        part="rate"
        letter="η"
        name={words.rate}
        scale={rateScale}
        field={{ ...rates, step: 0.1 }}
        format={shown}
      />
      <Slider
        label={<Sym of="x" />}
        name={words.x[locale]}
        value={parts.x}
        onChange={(x) => drop(state, { x, y: reading.get().here.y })}
        scale={placeScale}
        field={placeField}
        format={shown}
        hue="input"
      />
      {view === 'landscape' && (
        <Slider
          label={<Sym of="y" />}
          name={words.y[locale]}
          value={parts.y}
          onChange={(y) => drop(state, { x: reading.get().here.x, y })}
          scale={placeScale}
          field={placeField}
          format={shown}
          hue="input"
        />
      )}
      {view === 'road' && (
        <div className={css['row']}>
          <Toggle on={sensing} onChange={(on) => state.set({ sensing: on })} hue="value">
            <Sentence of={words.sensing[locale]} />
          </Toggle>
          {sensing && (
            <div className={css['quantity']}>
              <PartSlider
                state={state}
                part="dx"
                letter="Δ x"
                name={words.dx}
                scale={nudgeScale}
                field={{ min: -10, max: 10, step: 0.05 }}
              />
            </div>
          )}
        </div>
      )}
      <div className={css['row']}>
        <Choice
          name={words.views[locale]}
          options={views.map((name) => ({ value: name, label: words[name][locale] }))}
          value={view}
          onChange={showing}
        />
        <div className={css['quantity']}>
          <ExpressionInput
            key={view}
            label={<Sym of={view === 'road' ? 'f(x) =' : 'f(x, y) ='} />}
            name={words.f[locale]}
            value={parts.f}
            onChange={(f) => take(f, undefined)}
            variables={view === 'road' ? ['x'] : ['x', 'y']}
          />
        </div>
      </div>
      <Choice
        name={words.presets[locale]}
        options={presets[view].map(({ f }) => ({ value: f, label: <Sym of={f} /> }))}
        value={formula}
        onChange={(f) =>
          take(
            f,
            presets[view].find((preset) => preset.f === f),
          )
        }
      />
    </div>
  );
});

/** A power of ten leaves the field room for two digits before it. */
function shown(value: number): string {
  const { text } = rounded(value, { decimals: 3, trim: true });
  return text.includes('×') ? rounded(value, { decimals: 1, trim: true }).text : text;
}
