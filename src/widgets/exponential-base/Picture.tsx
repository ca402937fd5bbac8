/** The pictures: aˣ with its derivative, and beside it the logarithm with the axes exchanged; or the family c·eˣ. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Axes,
  Curve,
  Dot,
  MovablePoint,
  MovingCurve,
  Names,
  Plane,
  Tangent,
  unbroken,
  type CurveBreaks,
  type Graph,
  type Interval,
  type MovingPoint,
} from '../../plot/index.ts';
import { derive, hued, onGrid, Sentence, type Live } from '../../ui/index.ts';
import { plain, standing } from '../spoken.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Rung } from './Rung.tsx';
import { logarithmTo, powerOf, timesExp, type BaseReading, type FamilyReading, type Slopes } from './model.ts';
import type { BaseState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

/** The window of the exponential function; the logarithm has it with the axes exchanged. */
export const across: Interval = [-3, 3];
const up: Interval = [-1.2, 8];
const familyUp: Interval = [-6, 6];
const stepping = { min: across[0], max: across[1], step: 0.1 };
/** ln x runs down to −∞ at 0. */
const atZero: CurveBreaks = { list: [{ at: 0, left: NaN, right: -Infinity }], complete: true };
const atZeroUp: CurveBreaks = { list: [{ at: 0, left: NaN, right: Infinity }], complete: true };

type State = WidgetState<BaseState>;

export const BasePicture = memo(function BasePicture({ state, reading }: { state: State; reading: Live<BaseReading> }) {
  const locale = useLocale();
  const logarithm = usePart(state, (now) => now.logarithm);
  const isOne = usePart(state, ({ a }) => a === Math.E);
  const marks = useMemo(
    () => ({
      point: derive(reading, ({ x, value }) => ({ x, y: value })),
      slope: derive(reading, ({ x, derivative }) => ({ x, y: derivative })),
      rung: derive(reading, ({ x, value, derivative }) => ({ x, from: value, to: derivative })),
      tangent: derive(reading, ({ x, value, derivative }) => ({ x, y: value, slope: derivative })),
    }),
    [reading],
  );
  return (
    <div className={css['pictures']} data-beside={logarithm ? '' : undefined}>
      <Plane
        x={across}
        y={up}
        label={words.graph[locale]}
        axes={['x', 'y']}
        onPick={(x) => state.set({ x: onGrid(x, 0.05) })}
        handles={
          <>
            {isOne && (
              <div className={css['notice']}>
                <Sentence of={words.equal[locale]} />
              </div>
            )}
            <Handle at={marks.point} state={state} />
          </>
        }
      >
        <Axes />
        <Tangent at={marks.tangent} />
        <BaseCurves state={state} isOne={isOne} />
        <Rung at={marks.rung} />
        <Dot at={marks.slope} hue="derivative" />
      </Plane>
      {logarithm && <LogPlane state={state} reading={reading} />}
    </div>
  );
});

const oneName = [{ name: 'f', hue: 'value' as const }];
const names = [...oneName, { name: "f'", hue: 'derivative' as const }];

/** What is made again while the base moves. */
function BaseCurves({ state, isOne }: { state: State; isOne: boolean }) {
  const { f, slope, both } = useMemo(
    () =>
      graphsOf(
        derive(state, ({ a }) => a),
        powerOf,
      ),
    [state],
  );
  return (
    <>
      <MovingCurve of={f} />
      <g className={isOne ? css['dashes'] : undefined}>
        <MovingCurve of={slope} hue="derivative" />
      </g>
      <Names of={both} names={isOne ? oneName : names} />
    </>
  );
}

function graph(value: Graph['value']): Graph {
  return { value, breaks: unbroken };
}

/** A member of a family and its derivative as its parameter moves. */
function graphsOf(given: Live<number>, family: (given: number) => Slopes) {
  const both = derive(given, (now) => {
    const { value, slope } = family(now);
    return [graph(value), graph(slope)] as const;
  });
  return { f: derive(both, ([f]) => f), slope: derive(both, ([, slope]) => slope), both };
}

/** The same picture with x and y exchanged: the logarithm, at the height that the exponential function has reached. */
function LogPlane({ state, reading }: { state: State; reading: Live<BaseReading> }) {
  const locale = useLocale();
  const isFlat = usePart(state, ({ a }) => a === 1);
  const marks = useMemo(
    () => ({
      point: derive(reading, ({ logPlace, logValue }) => ({ x: logPlace, y: logValue })),
      tangent: derive(reading, ({ logPlace, logValue, logDerivative }) => ({
        x: logPlace,
        y: logValue,
        slope: logDerivative,
      })),
    }),
    [reading],
  );
  return (
    <Plane
      x={up}
      y={across}
      label={words.logGraph[locale]}
      axes={['u', '']}
      handles={
        isFlat && (
          <div className={css['notice']}>
            <Sentence of={words.flat[locale]} />
          </div>
        )
      }
    >
      <Axes />
      {!isFlat && (
        <>
          <Tangent at={marks.tangent} />
          <LogCurve state={state} />
        </>
      )}
      <g style={hued('input')}>
        <Dot at={marks.point} hue="input" />
      </g>
    </Plane>
  );
}

function LogCurve({ state }: { state: State }) {
  const isNatural = usePart(state, ({ a }) => a === Math.E);
  const log = useMemo(
    () =>
      derive(
        derive(state, ({ a }) => a),
        (a): Graph => ({ value: logarithmTo(a).value, breaks: a > 1 ? atZero : atZeroUp }),
      ),
    [state],
  );
  return <MovingCurve of={log} name={isNatural ? 'ln' : 'log_a'} />;
}

/** Members of the family that stand faintly behind the one in question. */
const others = [-2, -1, -0.5, 0, 0.5, 1, 2];

export const FamilyPicture = memo(function FamilyPicture({
  state,
  reading,
}: {
  state: State;
  reading: Live<FamilyReading>;
}) {
  const locale = useLocale();
  const isUnit = usePart(state, ({ c }) => c === 1);
  const faint = useMemo(() => others.map((other) => ({ other, of: timesExp(other).value })), []);
  const marks = useMemo(
    () => ({
      point: derive(reading, ({ x, value }) => ({ x, y: value })),
      tangent: derive(reading, ({ x, value, derivative }) => ({ x, y: value, slope: derivative })),
      start: derive(reading, ({ start }) => ({ x: 0, y: start })),
    }),
    [reading],
  );
  return (
    <div className={css['pictures']}>
      <Plane
        x={across}
        y={familyUp}
        label={words.familyGraph[locale]}
        axes={['x', 'y']}
        onPick={(x) => state.set({ x: onGrid(x, 0.05) })}
        handles={
          <>
            {isUnit && (
              <div className={css['notice']}>
                <Sentence of={words.fixed[locale]} />
              </div>
            )}
            <Handle at={marks.point} state={state} />
          </>
        }
      >
        <Axes />
        <g className={css['faint']}>
          {faint.map(({ other, of }) => (
            <Curve key={other} of={of} breaks={unbroken} />
          ))}
        </g>
        <Tangent at={marks.tangent} />
        <Member state={state} />
        <Dot at={marks.start} />
      </Plane>
    </div>
  );
});

function Member({ state }: { state: State }) {
  const { f, slope } = useMemo(
    () =>
      graphsOf(
        derive(state, ({ c }) => c),
        timesExp,
      ),
    [state],
  );
  return (
    <>
      <MovingCurve of={f} name="f" />
      <g className={css['dashes']}>
        <MovingCurve of={slope} hue="derivative" />
      </g>
    </>
  );
}

function Handle({ at, state }: { at: Live<MovingPoint>; state: State }) {
  const locale = useLocale();
  return (
    <MovablePoint
      at={at}
      onMove={(x) => state.set({ x })}
      stepping={stepping}
      name={words.point[locale]}
      say={({ x, y }) => standing(`x = ${plain(x)}`, ['f(x)', y])[locale]}
    />
  );
}
