/** The four functions of the dance and the step between them, the angle, and the run. */
import { memo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Button,
  Choice,
  ControlRow,
  ControlRows,
  evenScale,
  PlayButton,
  Quantity,
  rounded,
  Sym,
} from '../../ui/index.ts';
import { PartSlider } from '../PartSlider.tsx';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { derivativeOfSine } from './model.ts';
import { useTurning } from './turning.ts';
import { nameOf } from './Unrolled.tsx';
import { turns, type DanceState } from './widget.ts';
import { abouts, words } from './words.ts';
import css from './View.module.css';

const scale = evenScale(turns.min, turns.max, 0.1);
const steps = [0, 1, 2, 3] as const;

/** Angles by their names. */
const known: readonly (readonly [name: string, angle: number])[] = [
  ['0', 0],
  ['π/6', Math.PI / 6],
  ['π/4', Math.PI / 4],
  ['π/3', Math.PI / 3],
  ['π/2', Math.PI / 2],
  ['π', Math.PI],
  ['3π/2', 1.5 * Math.PI],
];

export interface ControlsProps {
  readonly state: WidgetState<DanceState>;
  readonly about: DanceState['about'];
  readonly quarter: DanceState['quarter'];
}

/** What to look at: stands over the picture. */
export const Functions = memo(function Functions({ state, about, quarter }: ControlsProps) {
  const locale = useLocale();
  return (
    <div className={css['functions']}>
      <Choice
        name={words.about[locale]}
        options={Object.entries(abouts).map(([value, label]) => ({ value, label: label[locale] }))}
        value={about}
        onChange={(next) => state.set({ about: next === 'tan' ? 'tan' : 'dance' })}
      />
      {about === 'dance' && (
        <ControlRow>
          <Choice
            name={words.functions[locale]}
            options={steps.map((k) => ({ value: String(k), label: <Sym of={nameOf(derivativeOfSine(k).text)} /> }))}
            value={String(quarter)}
            onChange={(next) => state.set({ quarter: steps.find((k) => String(k) === next) ?? 0 })}
          />
          <Button rank="first" onClick={() => state.set({ quarter: steps[(quarter + 1) % 4] ?? 0 })}>
            {words.differentiate[locale]}
          </Button>
        </ControlRow>
      )}
    </div>
  );
});

export const Controls = memo(function Controls({ state }: Pick<ControlsProps, 'state'>) {
  const locale = useLocale();
  const chosen = usePart(state, (now) => known.find(([, angle]) => angle === now.x)?.[0]);
  const turning = useTurning(state);
  return (
    <ControlRows>
      <ControlRow>
        <Quantity>
          <PartSlider
            state={state}
            part="x"
            name={words.x}
            scale={scale}
            format={(next) => rounded(next, { decimals: 4, trim: true }).text}
          />
        </Quantity>
        <PlayButton
          playing={turning.playing}
          onClick={turning.toggle}
          name={words.play[locale]}
          stop={words.stop[locale]}
        >
          {words.run[locale]}
        </PlayButton>
      </ControlRow>
      <Choice
        name={words.angles[locale]}
        options={known.map(([name]) => ({ value: name, label: <Sym of={name} /> }))}
        value={chosen}
        onChange={(name) => state.set({ x: known.find(([one]) => one === name)?.[1] ?? 0 })}
      />
    </ControlRows>
  );
});
