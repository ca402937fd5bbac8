/** The picture: the shown functions over each other, their derivatives below on the same x axis, one x through both. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Axes,
  Curve,
  Dot,
  HeightBar,
  MovablePoint,
  Plane,
  Tangent,
  type Interval,
  type MovingPoint,
} from '../../plot/index.ts';
import { onGrid, type Live } from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { activation } from './activations.ts';
import { curveOf, useCurve, type Which } from './curves.ts';
import { dashOf } from './dash.ts';
import { plain } from './describe.ts';
import { KinkNotice } from './KinkNotice.tsx';
import { livePoint, liveTangents } from './marks.ts';
import { Cursor, Names, Zones } from './Marks.tsx';
import type { Reading } from './model.ts';
import { MorphGraph } from './MorphGraph.tsx';
import { useShown } from './shown.ts';
import { slopeWindow, valueWindow } from './view-window.ts';
import type { ExplorerState } from './widget.ts';
import { words } from './words.ts';
import { saturatedZones } from './zones.ts';
import css from './View.module.css';

export interface PictureProps {
  readonly state: WidgetState<ExplorerState>;
  readonly range: Interval;
  readonly reading: Live<Reading>;
}

export const Picture = memo(function Picture({ state, range, reading }: PictureProps) {
  const locale = useLocale();
  const { shown, front } = useShown(state);
  const lens = usePart(state, (now) => now.lens);
  const alpha = usePart(state, (now) => now.alpha);
  const morphing = lens === 'tanh';
  const tangents = useMemo(() => liveTangents(reading), [reading]);
  const frontPoint = useMemo(() => livePoint(reading, front, 'value'), [reading, front]);
  const frontSlope = useMemo(() => livePoint(reading, front, 'slope'), [reading, front]);
  const own = activation(front).takesAlpha ? alpha : 0;
  const zones = useMemo(
    () => (lens === 'saturation' ? saturatedZones(front, own, range) : []),
    [lens, front, own, range],
  );
  const windows = useMemo(
    () => ({
      value: valueWindow({ shown, alpha }, range, morphing),
      slope: slopeWindow({ shown, alpha }, range, morphing),
    }),
    [shown, alpha, range, morphing],
  );
  const stepping = { min: range[0], max: range[1], step: 0.1 };
  const pick = (x: number) => state.set({ x: onGrid(x, 0.05) });
  const parts = { shown, front, alpha, range, reading, quiet: morphing };

  return (
    <div className={css['picture']}>
      <Plane
        x={range}
        y={windows.value}
        label={words.values[locale]}
        onPick={pick}
        handles={
          <>
            <KinkNotice reading={reading} />
            <MovablePoint
              at={frontPoint}
              onMove={(x) => state.set({ x })}
              stepping={stepping}
              name={words.point[locale]}
              say={sayPlace}
            />
          </>
        }
      >
        <Zones zones={zones} name={words.flat[locale]} />
        <Axes />
        <Cursor at={frontPoint} />
        <Graphs which="value" {...parts} />
        {morphing && <MorphGraph state={state} which="value" />}
        {!morphing && (
          <>
            <Tangent at={tangents.both} />
            <Tangent at={tangents.left} side="left" />
            <Tangent at={tangents.right} side="right" />
          </>
        )}
      </Plane>
      <Plane x={range} y={windows.slope} shape="low" label={words.slopes[locale]} onPick={pick}>
        <Zones zones={zones} />
        <Axes yName="y'" />
        <Cursor at={frontPoint} />
        {!morphing && <HeightBar at={frontSlope} />}
        <Graphs which="slope" {...parts} />
        {morphing && <MorphGraph state={state} which="slope" />}
        <Dot at={frontSlope} hue="derivative" />
      </Plane>
    </div>
  );
});

interface GraphsProps {
  readonly which: Which;
  readonly shown: readonly string[];
  readonly front: string;
  readonly alpha: number;
  readonly range: Interval;
  readonly reading: Live<Reading>;
  /** No curve of them is bold, because another one is what it is about. */
  readonly quiet: boolean;
}

/** All curves, the one in front over the others, with their names and with a dot at x on each. */
function Graphs({ which, shown, front, alpha, range, reading, quiet }: GraphsProps) {
  const hue = which === 'value' ? 'value' : 'derivative';
  const behind = behindOf(shown, front);
  const curves = useMemo(
    () => [front, ...behindOf(shown, front)].map((id) => curveOf(id, which, alpha, range)),
    [shown, front, which, alpha, range],
  );
  return (
    <>
      {behind.map((id) => (
        <g key={id} className={css['behind']} data-dash={dashOf(id)}>
          <Graph id={id} which={which} alpha={alpha} range={range} />
        </g>
      ))}
      <g className={css[quiet ? 'behind' : 'front']} data-dash={dashOf(front)}>
        <Graph id={front} which={which} alpha={alpha} range={range} />
      </g>
      <Names curves={curves} hue={hue} />
      {which === 'slope' && <Ends id={front} alpha={alpha} range={range} />}
      <g className={css['dots']}>
        {behind.map((id) => (
          <RowDot key={id} id={id} which={which} reading={reading} />
        ))}
      </g>
    </>
  );
}

function behindOf(shown: readonly string[], front: string): readonly string[] {
  return shown.filter((id) => id !== front);
}

function Graph({ id, which, alpha, range }: Pick<GraphsProps, 'which' | 'alpha' | 'range'> & { readonly id: string }) {
  const curve = useCurve(id, which, alpha, range);
  return <Curve of={curve.of} breaks={curve.breaks} hue={which === 'value' ? 'value' : 'derivative'} />;
}

function RowDot({ id, which, reading }: Pick<GraphsProps, 'which' | 'reading'> & { readonly id: string }) {
  const at = useMemo(() => livePoint(reading, id, which), [reading, id, which]);
  return <Dot at={at} hue={which === 'value' ? 'value' : 'derivative'} />;
}

/** Open ends where f′ jumps: at a kink it has neither of the two values. */
function Ends({ id, alpha, range }: { id: string; alpha: number; range: Interval }) {
  const { breaks } = useCurve(id, 'slope', alpha, range);
  return breaks.list
    .filter(({ left, right }) => left !== right)
    .flatMap(({ at, left, right }) =>
      [left, right].map((y) => <Dot key={`${at} ${y}`} at={{ x: at, y }} hue="derivative" open />),
    );
}

function sayPlace({ x, y }: MovingPoint): string {
  return `x = ${plain(x)}, y = ${Math.round(y * 1000) / 1000}`;
}
