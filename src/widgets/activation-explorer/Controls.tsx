/** The controls: which functions are shown, x, α where a shown function takes it, and what to look at. */
import { memo, useMemo } from 'react';

import { plainNumber } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import type { Interval } from '../../plot/index.ts';
import { Choice, evenScale, Picks, Sentence } from '../../ui/index.ts';
import { PartSlider } from '../PartSlider.tsx';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { activation, activations } from './activations.ts';
import { useShown } from './shown.ts';
import { sigmoidLines, type ExplorerState, type Lens } from './widget.ts';
import { lenses, words } from './words.ts';
import css from './View.module.css';

/** How far a typed x may lie. */
const far = 1000;
const alphaScale = evenScale(0, 1, 0.01);

export interface ControlsProps {
  readonly state: WidgetState<ExplorerState>;
  readonly range: Interval;
}

/** x, the first slider of the figure after the handle in the picture. */
export const Place = memo(function Place({ state, range: [from, to] }: ControlsProps) {
  const scale = useMemo(() => evenScale(from, to, 0.1), [from, to]);
  return (
    <div className={css['quantity']}>
      <PartSlider
        state={state}
        part="x"
        name={words.x}
        scale={scale}
        field={{ min: -far, max: far, step: 0.1 }}
        format={fieldNumber}
      />
    </div>
  );
});

export const Functions = memo(function Functions({ state }: Pick<ControlsProps, 'state'>) {
  const locale = useLocale();
  const { shown, front } = useShown(state);
  const takesAlpha = shown.some((id) => activation(id).takesAlpha);

  /** What has just been shown is what the reader wants to see: it comes to the front. */
  function show(ids: readonly string[]) {
    const added = ids.find((id) => !shown.includes(id));
    state.set({ shown: [...ids], front: added ?? front });
  }

  return (
    <>
      <Picks
        name={words.functions[locale]}
        options={activations.map(({ id, name }) => ({ value: id, label: name[locale] }))}
        values={shown}
        onChange={show}
      />
      {takesAlpha && (
        <div className={css['quantity']}>
          <PartSlider state={state} part="alpha" letter="α" name={words.alpha} scale={alphaScale} />
        </div>
      )}
    </>
  );
});

export const Lenses = memo(function Lenses({ state }: Pick<ControlsProps, 'state'>) {
  const locale = useLocale();
  const lens = usePart(state, (now) => now.lens);

  /** Brings what a lens is about into the picture. */
  function choose(next: string) {
    const { shown, line } = state.get();
    const chosen = next as Lens;
    if (chosen === 'tanh') {
      state.set({ lens: chosen, shown: withAll(shown, ['sigmoid', 'tanh']), front: 'tanh' });
    } else if (chosen === 'derivation') {
      state.set({
        lens: chosen,
        shown: withAll(shown, ['sigmoid']),
        front: 'sigmoid',
        line: Math.min(line, sigmoidLines),
      });
    } else state.set({ lens: chosen });
  }

  return (
    <Choice
      name={words.lens[locale]}
      options={Object.entries(lenses).map(([value, label]) => ({
        value,
        label: (
          <span>
            <Sentence of={label[locale]} />
          </span>
        ),
      }))}
      value={lens}
      onChange={choose}
    />
  );
});

function withAll(shown: readonly string[], ids: readonly string[]): string[] {
  return activations.map(({ id }) => id).filter((id) => shown.includes(id) || ids.includes(id));
}

/** Two decimals at least, so that a field does not jump while a point is dragged. */
function fieldNumber(value: number): string {
  const text = plainNumber(value);
  return /^−?\d+(\.\d)?$/.test(text) ? value.toFixed(2).replace('-', '−') : text;
}
