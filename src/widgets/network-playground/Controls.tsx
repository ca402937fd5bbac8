/** The settings: what is learned, by which network, at which rate. All but the rate begin the training anew. */
import { memo, useMemo, type ReactNode } from 'react';

import { plainNumber, type Localized } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import { Button, Choice, derive, evenScale, NumberField, powerScale, rounded, Slider } from '../../ui/index.ts';
import { activationOps, nameOfActivation } from '../activation-names.ts';
import { PartSlider } from '../PartSlider.tsx';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { patterns } from './data.ts';
import { maxLayers, maxRate, maxSeed, maxUnits, minRate, pointCounts } from './limits.ts';
import type { PlaygroundState } from './widget.ts';
import { patternNames, words } from './words.ts';
import css from './View.module.css';

const rates = powerScale(0.01, 10);
const noises = evenScale(0, 0.6, 0.05);
const unitCounts = Array.from({ length: maxUnits - 1 }, (_, i) => i + 2);

export const Controls = memo(function Controls({ state }: { state: WidgetState<PlaygroundState> }) {
  const locale = useLocale();
  const parts = useMemo(
    () => ({
      noise: derive(state, (now) => now.noise),
      seed: derive(state, (now) => now.seed),
    }),
    [state],
  );
  const anew = (patch: Partial<PlaygroundState>) => state.set({ ...patch, runs: [], at: 0 });
  const named = (names: Localized) => names[locale];

  return (
    <div className={css['controls']}>
      <PartSlider
        state={state}
        part="rate"
        letter="η"
        name={words.rate}
        scale={rates}
        field={{ min: minRate, max: maxRate, step: 0.1 }}
        format={(rate) => rounded(rate, { decimals: 3, trim: true }).text}
      />
      <fieldset className={css['group']}>
        <legend>{words.network[locale]}</legend>
        <Picked
          state={state}
          name={words.activation}
          part="activation"
          options={activationOps().map((op) => [op.id, named(nameOfActivation(op))])}
          onChange={(activation) => anew({ activation })}
        />
        <Labelled label={words.layers[locale]}>
          <Picked
            state={state}
            name={words.layers}
            part="layers"
            options={Array.from({ length: maxLayers }, (_, i) => [String(i + 1), String(i + 1)])}
            onChange={(layers) => anew({ layers: Number(layers) })}
          />
        </Labelled>
        <Labelled label={words.units[locale]}>
          <Picked
            state={state}
            name={words.units}
            part="units"
            options={unitCounts.map((count) => [String(count), String(count)])}
            onChange={(units) => anew({ units: Number(units) })}
          />
        </Labelled>
      </fieldset>
      <fieldset className={css['group']}>
        <legend>{words.data[locale]}</legend>
        <Picked
          state={state}
          name={words.pattern}
          part="pattern"
          options={patterns.map((id) => [id, named(patternNames[id])])}
          onChange={(id) => anew({ pattern: patterns.find((known) => known === id) ?? 'moons' })}
        />
        <Labelled label={words.points[locale]}>
          <Picked
            state={state}
            name={words.points}
            part="points"
            options={pointCounts.map((count) => [String(count), String(count)])}
            onChange={(text) => anew({ points: pointCounts.find((count) => String(count) === text) ?? 200 })}
          />
        </Labelled>
        <Slider
          label={<span className={css['about']}>{words.noise[locale]}</span>}
          name={words.noiseName[locale]}
          value={parts.noise}
          onChange={(noise) => anew({ noise })}
          scale={noises}
          field={{ min: 0, max: 1, step: 0.05 }}
          format={plainNumber}
        />
        <Labelled label={words.seed[locale]}>
          <NumberField
            name={words.seedName[locale]}
            value={parts.seed}
            onChange={(seed) => anew({ seed })}
            stepping={{ min: 0, max: maxSeed, step: 1 }}
            format={plainNumber}
            refuse={(seed) => (Number.isInteger(seed) ? undefined : words.noWhole)}
          />
          <Button onClick={() => anew({ seed: (state.get().seed + 1) % (maxSeed + 1) })}>
            {words.nextSeed[locale]}
          </Button>
        </Labelled>
      </fieldset>
    </div>
  );
});

interface PickedProps {
  readonly state: WidgetState<PlaygroundState>;
  readonly name: Localized;
  readonly part: 'activation' | 'layers' | 'units' | 'pattern' | 'points';
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Picked({ state, name, part, options, onChange }: PickedProps) {
  const locale = useLocale();
  const value = usePart(state, (now) => String(now[part]));
  return (
    <Choice
      name={name[locale]}
      options={options.map(([id, label]) => ({ value: id, label }))}
      value={value}
      onChange={onChange}
    />
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css['labelled']}>
      <span className={css['about']}>{label}</span>
      {children}
    </div>
  );
}
