/** The controls: the formula and its presets, the place x, the step h. */
import { memo, useMemo } from 'react';

import { toTex } from '../../autodiff/index.ts';
import { plainNumber } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  Choice,
  ControlRow,
  derive,
  evenScale,
  ExpressionInput,
  powerScale,
  Quantity,
  Slider,
  Sym,
} from '../../ui/index.ts';
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
  const parts = useMemo(
    () => ({ f: derive(state, (now) => now.f), x: derive(state, (now) => now.x), h: derive(state, (now) => now.h) }),
    [state],
  );
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
          value={parts.f}
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
          <Slider
            label={<Sym of="x" />}
            name={words.x[locale]}
            value={parts.x}
            onChange={(x) => state.set({ x })}
            scale={xScale}
            field={{ min: -far, max: far, step: 0.1 }}
            format={plainNumber}
            hue="input"
          />
        </Quantity>
        <Quantity>
          <Slider
            label={<Sym of="h" />}
            name={words.h[locale]}
            value={parts.h}
            onChange={(h) => state.set({ h })}
            scale={hScale}
            field={{ min: steps.min, max: steps.max, step: 0.001 }}
            format={plainNumber}
            hue="input"
          />
        </Quantity>
      </ControlRow>
    </div>
  );
});
