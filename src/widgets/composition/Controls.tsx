/** The two functions with their derivatives, presets, the place x and the nudge. */
import { memo, useMemo } from 'react';

import { toTex, toText, type Expr } from '../../autodiff/index.ts';
import { plainNumber } from '../../locale/index.ts';
import type { Interval } from '../../plot/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  Choice,
  ControlRow,
  ControlRows,
  derive,
  evenScale,
  ExpressionInput,
  Formula,
  hued,
  powerScale,
  Quantity,
  Sym,
} from '../../ui/index.ts';
import { PartSlider } from '../PartSlider.tsx';
import type { WidgetState } from '../widget-state.ts';
import type { Chain } from './model.ts';
import { stepOf } from './number-lines.ts';
import { presetOf } from './presets.ts';
import type { CompositionProps, CompositionState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface ControlsProps {
  readonly props: CompositionProps;
  readonly state: WidgetState<CompositionState>;
  readonly chain: Chain;
  readonly range: Interval;
}

const nudgeScale = powerScale(1e-3, 1);

export const Controls = memo(function Controls({ props, state, chain, range }: ControlsProps) {
  const locale = useLocale();
  const parts = useMemo(
    () => ({
      g: derive(state, ({ g }) => g),
      f: derive(state, ({ f }) => f),
    }),
    [state],
  );
  const [from, to] = range;
  const xScale = useMemo(() => evenScale(from, to, stepOf([from, to])), [from, to]);

  function choose(key: string) {
    const [g = '', f = ''] = key.split(' ; ');
    const at = presetOf(props, { g, f })?.at;
    state.set(at === undefined ? { g, f } : { g, f, x: at });
  }

  return (
    <ControlRows>
      {props.presets.length > 0 && (
        <Choice
          name={words.presets[locale]}
          options={props.presets.map((preset) => ({
            value: keyOf(preset),
            label: <Sym of={`${preset.g} → ${preset.f}`} />,
          }))}
          value={keyOf({ g: chain.inner.text, f: chain.outer.text })}
          onChange={choose}
        />
      )}
      <ControlRow>
        <div className={css['function']}>
          <ExpressionInput
            label={<Sym of="u =" />}
            name={words.g[locale]}
            value={parts.g}
            onChange={(g) => state.set({ g })}
            variables={['x']}
          />
          <Derivative name="d u/d x" of={chain.inner.derivative('x')} />
        </div>
        <div className={css['function']}>
          <ExpressionInput
            label={<Sym of="y =" />}
            name={words.f[locale]}
            value={parts.f}
            onChange={(f) => state.set({ f })}
            variables={['u']}
          />
          <Derivative name="d y/d u" of={chain.outer.derivative('u')} />
        </div>
      </ControlRow>
      <ControlRow>
        <Quantity>
          <PartSlider state={state} part="x" name={words.x} scale={xScale} format={fieldNumber} />
        </Quantity>
        <Quantity>
          <PartSlider
            state={state}
            part="dx"
            letter="Δ x"
            name={words.nudge}
            scale={nudgeScale}
            refuse={(dx) => (Math.abs(dx) < 1e-9 ? words.notZero : undefined)}
          />
        </Quantity>
      </ControlRow>
    </ControlRows>
  );
});

function keyOf({ g, f }: { readonly g: string; readonly f: string }): string {
  return `${g} ; ${f}`;
}

function Derivative({ name, of }: { name: string; of: Expr }) {
  return (
    <span className={css['derivative']} style={hued('derivative')}>
      <Sym of={`${name} =`} />
      <Formula tex={toTex(of, { maxLength: 200 })} text={toText(of, { maxLength: 60 })} />
    </span>
  );
}

/** Two decimals at least, so that a field does not jump while a point is dragged. */
function fieldNumber(value: number): string {
  const text = plainNumber(value);
  return /^\u2212?\d+(\.\d)?$/.test(text) ? value.toFixed(2).replace('-', '\u2212') : text;
}
