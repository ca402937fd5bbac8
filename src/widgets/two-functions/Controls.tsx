/** The two functions with their derivatives, pairs to choose from, and x; what else a widget asks for stands below. */
import { memo, useMemo, type ReactNode } from 'react';

import { differentiate, toTex, toText } from '../../autodiff/index.ts';
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
  Quantity,
  Slider,
  Sym,
  type Live,
} from '../../ui/index.ts';
import type { FormulaCurve } from '../formula-curve.ts';
import type { Pair } from './pair.ts';
import { presetOf, stepOf } from './range.ts';
import type { PairProps, PairState } from './schema.ts';
import { words } from './words.ts';
import css from './Controls.module.css';

export interface PairControlsProps {
  readonly props: PairProps;
  readonly state: Live<PairState>;
  readonly set: (patch: { u?: string; v?: string; x?: number }) => void;
  readonly pair: Pair;
  readonly range: Interval;
  /** Without the second function: a constant times u. */
  readonly single?: boolean;
  readonly children?: ReactNode;
}

export const PairControls = memo(function PairControls(given: PairControlsProps) {
  const { props, state, set, pair, range, single = false, children } = given;
  const locale = useLocale();
  const parts = useMemo(
    () => ({ u: derive(state, ({ u }) => u), v: derive(state, ({ v }) => v), x: derive(state, ({ x }) => x) }),
    [state],
  );
  const [from, to] = range;
  const xScale = useMemo(() => evenScale(from, to, stepOf([from, to])), [from, to]);

  function choose(key: string) {
    const [u = '', v = ''] = key.split(' ; ');
    const at = presetOf(props, { u, v })?.at;
    set(at === undefined ? { u, v } : { u, v, x: at });
  }

  return (
    <ControlRows>
      {props.presets.length > 0 && (
        <Choice
          name={words.presets[locale]}
          options={props.presets.map(({ u, v }) => ({
            value: `${u} ; ${v}`,
            label: single ? (
              <Sym of={u} />
            ) : (
              <span className={css['pair']}>
                <Sym of={u} />, <Sym of={v} />
              </span>
            ),
          }))}
          value={`${pair.u.text} ; ${pair.v.text}`}
          onChange={choose}
        />
      )}
      <ControlRow>
        <Typed letter="u" name={words.u[locale]} value={parts.u} onChange={(u) => set({ u })} curve={pair.u} />
        {!single && (
          <Typed letter="v" name={words.v[locale]} value={parts.v} onChange={(v) => set({ v })} curve={pair.v} />
        )}
      </ControlRow>
      <ControlRow>
        <Quantity>
          <Slider
            label={<Sym of="x" />}
            name={words.x[locale]}
            value={parts.x}
            onChange={(x) => set({ x })}
            scale={xScale}
            format={fieldNumber}
            hue="input"
          />
        </Quantity>
        {children}
      </ControlRow>
    </ControlRows>
  );
});

interface TypedProps {
  readonly letter: 'u' | 'v';
  readonly name: string;
  readonly value: Live<string>;
  readonly onChange: (text: string) => void;
  readonly curve: FormulaCurve;
}

/** A function to type, and its derivative beside it. */
function Typed({ letter, name, value, onChange, curve }: TypedProps) {
  const derivative = useMemo(() => differentiate(curve.expr, 'x'), [curve]);
  return (
    <div className={css['function']}>
      <ExpressionInput
        label={<Sym of={`${letter} =`} />}
        name={name}
        value={value}
        onChange={onChange}
        variables={['x']}
      />
      <span className={css['derivative']} style={hued('derivative')}>
        <Sym of={`${letter}' =`} />
        <Formula tex={toTex(derivative, { maxLength: 200 })} text={toText(derivative, { maxLength: 60 })} />
      </span>
    </div>
  );
}

/** Two decimals at least, so that a field does not jump while a point is dragged. */
function fieldNumber(value: number): string {
  const text = plainNumber(value);
  return /^\u2212?\d+(\.\d)?$/.test(text) ? value.toFixed(2).replace('-', '\u2212') : text;
}
