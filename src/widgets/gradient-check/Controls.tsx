/** The controls: the formula and its presets, the place x, the step h. */
import { memo, useMemo } from 'react';

import { toTex } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import { Choice, ControlRow, derive, evenScale, ExpressionInput, powerScale, Quantity, Sym } from '../../ui/index.ts';
import { PartSlider } from '../PartSlider.tsx';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { checkedFunction } from './function.ts';
import { far, steps, variables, type GradientCheckProps, type GradientCheckState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

const xScale = evenScale(-4, 4, 0.1);
const hScale = powerScale(steps.min, steps.max);

export interface ControlsProps {
  readonly props: GradientCheckProps;
  readonly state: WidgetState<GradientCheckState>;
}

export const Controls = memo(function Controls({ props, state }: ControlsProps) {
  const locale = useLocale();
  const f = usePart(state, (now) => now.f);
  const typed = useMemo(() => derive(state, (now) => now.f), [state]);
  const presets = props.presets.map((preset) => (typeof preset === 'string' ? { f: preset } : preset));

  function choose(text: string) {
    const at = presets.find((preset) => preset.f === text)?.at;
    state.set(at === undefined ? { f: text } : { f: text, x: at });
  }

  return (
    <div className={css['controls']}>
      <ControlRow>
        <ExpressionInput
          label={<Sym of="f(x) =" />}
          name={words.f[locale]}
          value={typed}
          onChange={(text) => state.set({ f: text })}
          variables={variables}
          typeset={{ tex: toTex(checkedFunction(f).expr), text: f }}
        />
        {presets.length > 0 && (
          <Choice
            name={words.presets[locale]}
            options={presets.map((preset) => ({ value: preset.f, label: <Sym of={preset.f} /> }))}
            value={f}
            onChange={choose}
          />
        )}
      </ControlRow>
      <ControlRow>
        <Quantity>
          <PartSlider state={state} part="x" name={words.x} scale={xScale} field={{ min: -far, max: far, step: 0.1 }} />
        </Quantity>
        <Quantity>
          <PartSlider
            state={state}
            part="h"
            name={words.h}
            scale={hScale}
            field={{ min: steps.min, max: steps.max, step: 0.001 }}
          />
        </Quantity>
      </ControlRow>
    </div>
  );
});
