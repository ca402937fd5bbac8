/** The controls: the base or the factor, x, and what stands beside. */
import { memo } from 'react';

import { plainNumber } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  Choice,
  ControlRow,
  ControlRows,
  evenScale,
  Quantity,
  Sentence,
  Sym,
  Toggle,
  unmarked,
} from '../../ui/index.ts';
import { PartSlider } from '../PartSlider.tsx';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { across } from './Picture.tsx';
import { bases, factors, type BaseState } from './widget.ts';
import { abouts, words } from './words.ts';
import css from './View.module.css';

const xScale = evenScale(across[0], across[1], 0.1);
const aScale = evenScale(bases.min, bases.max, 0.05);
const cScale = evenScale(factors.min, factors.max, 0.1);
/** How far a typed x may lie. */
const far = 100;

/** Bases by their names. */
const known: readonly (readonly [name: string, base: number])[] = [
  ['1/2', 0.5],
  ['1', 1],
  ['2', 2],
  ['e', Math.E],
  ['3', 3],
];

export const Controls = memo(function Controls({ state }: { state: WidgetState<BaseState> }) {
  const locale = useLocale();
  const about = usePart(state, (now) => now.about);
  const logarithm = usePart(state, (now) => now.logarithm);
  const base = usePart(state, ({ a }) => known.find(([, one]) => one === a)?.[0]);
  return (
    <ControlRows>
      <ControlRow>
        <Choice
          name={words.about[locale]}
          options={Object.entries(abouts).map(([value, label]) => ({ value, label: label[locale] }))}
          value={about}
          onChange={(next) => state.set({ about: next === 'family' ? 'family' : 'base' })}
        />
        {about === 'base' && (
          <Toggle on={logarithm} onChange={(on) => state.set({ logarithm: on })} hue="value">
            {words.logarithm[locale]} <Sym of="log_a x" />
          </Toggle>
        )}
      </ControlRow>
      <ControlRow>
        {about === 'base' ? (
          <>
            <Quantity>
              <PartSlider
                state={state}
                part="a"
                name={words.a}
                scale={aScale}
                field={{ min: 0, max: bases.far, step: 0.1 }}
                format={(next) => plainNumber(Math.round(next * 1e4) / 1e4)}
                refuse={(next) => (next < bases.min ? words.positive : undefined)}
              />
            </Quantity>
            <Choice
              name={words.bases[locale]}
              options={known.map(([name]) => ({ value: name, label: <Sym of={name} /> }))}
              value={base}
              onChange={(name) => state.set({ a: known.find(([one]) => one === name)?.[1] ?? state.get().a })}
            />
          </>
        ) : (
          <>
            <Quantity>
              <PartSlider
                state={state}
                part="c"
                name={words.c}
                scale={cScale}
                field={{ min: -100, max: 100, step: 0.1 }}
              />
            </Quantity>
            <button
              type="button"
              className={css['button']}
              aria-label={unmarked(words.unit)[locale]}
              onClick={() => state.set({ c: 1 })}
            >
              <Sentence of={words.unit[locale]} />
            </button>
          </>
        )}
      </ControlRow>
      <Quantity>
        <PartSlider state={state} part="x" name={words.x} scale={xScale} field={{ min: -far, max: far, step: 0.1 }} />
      </Quantity>
    </ControlRows>
  );
});
