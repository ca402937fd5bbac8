/** The controls: the formula and its presets, the place x, the step h, and what is shown. */
import { memo, useMemo } from 'react';

import { toTex } from '../../autodiff/index.ts';
import { plainNumber } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  Choice,
  ControlRow,
  ControlRows,
  derive,
  evenScale,
  ExpressionInput,
  powerScale,
  Quantity,
  Slider,
  Sym,
  Toggle,
} from '../../ui/index.ts';
import { ClosingButton } from '../ClosingButton.tsx';
import { PartSlider } from '../PartSlider.tsx';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { smallestStep } from '../closing.ts';
import type { FormulaCurve } from '../formula-curve.ts';
import { stepOf } from './Picture.tsx';
import { presetOf, type ViewWindow } from './view-window.ts';
import type { SlopeTangentProps, SlopeTangentState } from './widget.ts';
import { words } from './words.ts';

export interface ControlsProps {
  readonly props: SlopeTangentProps;
  readonly state: WidgetState<SlopeTangentState>;
  readonly curve: FormulaCurve;
  readonly range: ViewWindow;
}

/** How far a typed x may lie. */
const far = 1e6;
/** Longest step on the track of h. */
const longestStep = 2;
const variables = ['x'];

export const Controls = memo(function Controls({ props, state, curve, range }: ControlsProps) {
  const locale = useLocale();
  const secant = usePart(state, (now) => now.secant);
  const derivative = usePart(state, (now) => now.derivative);
  const parts = useMemo(() => ({ f: derive(state, ({ f }) => f), x: derive(state, ({ x }) => x) }), [state]);
  const [from, to] = range.x;
  const xScale = useMemo(() => evenScale(from, to, stepOf(to - from)), [from, to]);
  const hScale = useMemo(() => powerScale(smallestStep, longestStep), []);

  /** A typed x outside of the window takes the window with it. */
  function moveTo(x: number) {
    state.set(x < from || x > to ? { x, centre: x } : { x });
  }

  function choose(f: string) {
    const at = presetOf(props, f)?.at;
    state.set(at === undefined ? { f } : { f, x: at });
  }

  return (
    <ControlRows>
      <ControlRow>
        <ExpressionInput
          label={<Sym of="f(x) =" />}
          name={words.f[locale]}
          value={parts.f}
          onChange={(f) => state.set({ f })}
          variables={variables}
          typeset={{ tex: toTex(curve.expr), text: curve.text }}
        />
        {props.presets.length > 0 && (
          <Choice
            name={words.presets[locale]}
            options={props.presets.map((preset) => {
              const f = typeof preset === 'string' ? preset : preset.f;
              return { value: f, label: <Sym of={f} /> };
            })}
            value={curve.text}
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
            onChange={moveTo}
            scale={xScale}
            field={{ min: -far, max: far, step: xScale.step }}
            format={fieldNumber}
            hue="input"
          />
        </Quantity>
        {secant && (
          <Quantity>
            <PartSlider
              state={state}
              part="h"
              name={words.h}
              scale={hScale}
              field={{ min: -1000, max: 1000, step: 0.1 }}
              refuse={(h) => (Math.abs(h) < 1e-12 ? words.notZero : undefined)}
            />
          </Quantity>
        )}
      </ControlRow>
      <ControlRow>
        <Toggle on={secant} onChange={(on) => state.set({ secant: on })} hue="soft" line="dashed">
          {words.showSecant[locale]}
        </Toggle>
        {secant && <ClosingButton state={state} from={props.h} />}
        <Toggle on={derivative} onChange={(on) => state.set({ derivative: on })} hue="derivative">
          {words.showDerivative[locale]} <Sym of="f'" />
        </Toggle>
      </ControlRow>
    </ControlRows>
  );
});

/** Two decimals at least, so that a field does not jump while a point is dragged. */
function fieldNumber(value: number): string {
  const text = plainNumber(value);
  return /^\u2212?\d+(\.\d)?$/.test(text) ? value.toFixed(2).replace('-', '\u2212') : text;
}
