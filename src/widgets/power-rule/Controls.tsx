/** The view, the exponent with its formula, x, and the step where one is used. */
import { memo, useMemo } from 'react';

import { differentiate, toTex, toText } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  calm,
  Choice,
  ControlRow,
  ControlRows,
  derive,
  evenScale,
  Formula,
  forNumbers,
  hued,
  pace,
  powerScale,
  Quantity,
  settle,
  Sym,
  useLive,
} from '../../ui/index.ts';
import { smallestStep } from '../closing.ts';
import { ClosingButton } from '../ClosingButton.tsx';
import { PartSlider } from '../PartSlider.tsx';
import type { WidgetState } from '../widget-state.ts';
import { exponentText, powerCurve, powerText, ruleText } from './power.ts';
import { exponents, places, type PowerProps, type PowerState } from './widget.ts';
import { views, words } from './words.ts';
import css from './View.module.css';

const nScale = evenScale(exponents.min, exponents.max, 0.5);
const xScale = evenScale(places.min, places.max, 0.1);
const hScale = powerScale(smallestStep, 1);
const known = [2, 3, -1, 0.5, 0];

export interface ControlsProps {
  readonly props: PowerProps;
  readonly state: WidgetState<PowerState>;
  readonly view: PowerState['view'];
}

export const Controls = memo(function Controls({ props, state, view }: ControlsProps) {
  return (
    <ControlRows>
      <ControlRow>
        <Quantity>
          <PartSlider
            state={state}
            part="n"
            name={words.n}
            hue="ink"
            scale={nScale}
            field={{ min: -exponents.far, max: exponents.far, step: 0.5 }}
          />
        </Quantity>
        <Known state={state} />
      </ControlRow>
      <Rule state={state} />
      <ControlRow>
        <Quantity>
          <PartSlider state={state} part="x" name={words.x} scale={xScale} />
        </Quantity>
        {view !== 'graphs' && (
          <>
            <Quantity>
              <PartSlider
                state={state}
                part="h"
                name={words.h}
                scale={hScale}
                field={{ min: -100, max: 100, step: 0.1 }}
                refuse={(next) => (Math.abs(next) < 1e-9 ? words.notZero : undefined)}
              />
            </Quantity>
            <ClosingButton state={state} from={props.h} />
          </>
        )}
      </ControlRow>
    </ControlRows>
  );
});

/** Exponents to choose from. */
function Known({ state }: Pick<ControlsProps, 'state'>) {
  const locale = useLocale();
  const chosen = useLive(
    useMemo(() => derive(pace(state, forNumbers), ({ n }) => known.find((one) => one === n)), [state]),
  );
  return (
    <Choice
      name={words.exponents[locale]}
      options={known.map((one) => ({ value: String(one), label: <Sym of={`x^(${exponentText(one)})`} /> }))}
      value={chosen === undefined ? undefined : String(chosen)}
      onChange={(next) => state.set({ n: Number(next) })}
    />
  );
}

/** What to look at: stands over the picture. */
export function Views({ state, view }: Pick<ControlsProps, 'state' | 'view'>) {
  const locale = useLocale();
  return (
    <div className={css['views']}>
      <Choice
        name={words.view[locale]}
        options={Object.entries(views).map(([value, label]) => ({ value, label: label[locale] }))}
        value={view}
        onChange={(next) => state.set({ view: next === 'growth' || next === 'check' ? next : 'graphs' })}
      />
    </div>
  );
}

/** The rule for the exponent: while it moves, in plain type over the room of the one at which it last rested. */
function Rule({ state }: Pick<ControlsProps, 'state'>) {
  const { moving, rested } = useMemo(() => {
    const n = derive(state, (now) => now.n);
    return { moving: pace(n, forNumbers), rested: settle(n, calm) };
  }, [state]);
  const [n, last] = [useLive(moving), useLive(rested)];
  return (
    <div className={css['room']} data-moving={n === last ? undefined : ''}>
      <Written n={last} />
      {n !== last && <Written n={n} moves />}
    </div>
  );
}

/** The power, its derivative as the rule writes it, and as it is written in the end: typeset where n rests. */
const Written = memo(function Written({ n, moves = false }: { n: number; moves?: boolean }) {
  const derivative = useMemo(() => differentiate(powerCurve(n).expr, 'x'), [n]);
  const text = toText(derivative);
  // From the cube on the rule's own writing is the last one.
  const isLast = ruleText(n).replace('·', '*') === text;
  return (
    <p className={css['rule']}>
      <span style={hued('value')}>
        <Sym of={`f(x) = ${powerText(n)}`} />
      </span>
      <span style={hued('derivative')}>
        <Sym of={`f'(x) = ${ruleText(n)}${isLast ? '' : ' ='}`} />
        {moves && !isLast && <Sym of={text} />}
        {!moves && (
          <span hidden={isLast}>
            <Formula tex={toTex(derivative)} text={text} />
          </span>
        )}
      </span>
    </p>
  );
});
