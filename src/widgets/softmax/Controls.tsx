/** The controls: what is added to all inputs, the temperature, and whether the Jacobian matrix is shown. */
import { memo, useMemo } from 'react';

import { comma, plainNumber } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import { derive, evenScale, powerScale, Slider, Sym, Toggle } from '../../ui/index.ts';
import { PartSlider } from '../PartSlider.tsx';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { far, temperatures, type SoftmaxWidgetState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

const shiftScale = evenScale(-3, 3, 0.1);
const heatScale = powerScale(temperatures.min, temperatures.max);

export const Controls = memo(function Controls({ state }: { state: WidgetState<SoftmaxWidgetState> }) {
  const locale = useLocale();
  const jacobian = usePart(state, (now) => now.jacobian);
  const shift = useMemo(() => derive(state, (now) => now.shift), [state]);
  return (
    <div className={css['controls']}>
      <div className={css['quantity']}>
        <Slider
          label={<Sym of="+c" />}
          name={`c${comma[locale]}${words.shift[locale]}`}
          value={shift}
          onChange={(next) => state.set({ shift: next })}
          scale={shiftScale}
          field={{ min: -far, max: far, step: 0.1 }}
          format={plainNumber}
          hue="input"
        />
      </div>
      <div className={css['quantity']}>
        <PartSlider
          state={state}
          part="temperature"
          letter="T"
          name={words.temperature}
          scale={heatScale}
          field={{ min: -temperatures.far, max: temperatures.far, step: 0.1 }}
          refuse={(heat) => (heat < 0.01 ? words.positive : undefined)}
        />
      </div>
      <Toggle on={jacobian} onChange={(on) => state.set({ jacobian: on })} hue="derivative">
        {words.jacobian[locale]}
      </Toggle>
    </div>
  );
});
