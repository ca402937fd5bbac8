/**
 * The picture: the shown functions over each other, their derivatives below on the same x axis, one x through both. While α
 * moves, the curves that take it follow, in a window that stands still: a picture that changes its scale under a moving hand
 * cannot be read.
 */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Axes,
  Curve,
  Dot,
  HeightBar,
  MovablePoint,
  Names,
  Plane,
  Tangent,
  type Interval,
  type MovingPoint,
} from '../../plot/index.ts';
import { derive, forScales, onGrid, pace, still, useLive, type Hue, type Live } from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { activation } from './activations.ts';
import { curveOf, useCurve, type Which } from './curves.ts';
import { dashOf } from './dash.ts';
import { plain } from './describe.ts';
import { livePoint, liveTangents } from './marks.ts';
import { Cursor, Zones } from './Marks.tsx';
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
  const alpha = useLive(
    useMemo(
      () =>
        pace(
          derive(state, (now) => now.alpha),
          forScales,
        ),
      [state],
    ),
  );
  const morphing = lens === 'tanh';
  const tangents = useMemo(() => liveTangents(reading), [reading]);
  const frontPoint = useMemo(() => livePoint(reading, front, 'value'), [reading, front]);
  const frontSlope = useMemo(() => livePoint(reading, front, 'slope'), [reading, front]);
  const zones = { state, range, front: lens === 'saturation' ? front : undefined };
  const windows = useMemo(
    () => ({
      value: valueWindow({ shown, alpha }, range, morphing),
      slope: slopeWindow({ shown, alpha }, range, morphing),
    }),
    [shown, alpha, range, morphing],
  );
  const stepping = { min: range[0], max: range[1], step: 0.1 };
  const pick = (x: number) => state.set({ x: onGrid(x, 0.05) });
  const parts = { state, shown, front, alpha, range, reading, quiet: morphing };

  return (
    <div className={css['picture']}>
      <Plane
        x={range}
        y={windows.value}
        label={words.values[locale]}
        axes={['x', 'y']}
        onPick={pick}
        handles={
          <MovablePoint
            at={frontPoint}
            onMove={(x) => state.set({ x })}
            stepping={stepping}
            name={words.point[locale]}
            say={sayPlace}
          />
        }
      >
        <Saturated {...zones} name={words.flat[locale]} />
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
      <Plane x={range} y={windows.slope} shape="low" label={words.slopes[locale]} axes={['x', "y'"]} onPick={pick}>
        <Saturated {...zones} />
        <Axes />
        <Cursor at={frontPoint} />
        {!morphing && <HeightBar at={frontSlope} />}
        <Graphs which="slope" {...parts} />
        {morphing && <MorphGraph state={state} which="slope" />}
        <Dot at={frontSlope} hue="derivative" />
      </Plane>
    </div>
  );
});

interface SaturatedProps extends Pick<PictureProps, 'state' | 'range'> {
  /** Whose zones they are. */
  readonly front: string | undefined;
  readonly name?: string;
}

function Saturated({ state, range, front, name }: SaturatedProps) {
  const alpha = useAlphaOf(state, front);
  const zones = useMemo(() => (front === undefined ? [] : saturatedZones(front, alpha, range)), [front, alpha, range]);
  return <Zones zones={zones} {...(name !== undefined && { name })} />;
}

/** α where a function takes it: the curves of the others stay as they are while it moves. */
function useAlphaOf(state: PictureProps['state'], id: string | undefined): number {
  return usePart(state, ({ alpha }) => (id !== undefined && activation(id).takesAlpha ? alpha : 0));
}

interface GraphsProps {
  readonly state: PictureProps['state'];
  readonly which: Which;
  readonly shown: readonly string[];
  readonly front: string;
  /** α as it rests: the names do not jump about under a moving hand. */
  readonly alpha: number;
  readonly range: Interval;
  readonly reading: Live<Reading>;
  /** No curve of them is bold, because another one is what it is about. */
  readonly quiet: boolean;
}

/** All curves, the one in front over the others, with their names and with a dot at x on each. */
function Graphs({ state, which, shown, front, alpha, range, reading, quiet }: GraphsProps) {
  const hue: Hue = which === 'value' ? 'value' : 'derivative';
  const behind = behindOf(shown, front);
  const named = useMemo(() => {
    const curves = [front, ...behindOf(shown, front)].map((id) => curveOf(id, which, alpha, range));
    return {
      of: still(curves.map(({ of, breaks }) => ({ value: of, breaks }))),
      names: curves.map(({ letter }) => ({ name: letter, hue })),
    };
  }, [shown, front, which, alpha, range, hue]);
  return (
    <>
      {behind.map((id) => (
        <g key={id} className={css['behind']} data-dash={dashOf(id)}>
          <Graph id={id} which={which} state={state} range={range} />
        </g>
      ))}
      <g className={css[quiet ? 'behind' : 'front']} data-dash={dashOf(front)}>
        <Graph id={front} which={which} state={state} range={range} />
      </g>
      <Names {...named} size={15} />
      {which === 'slope' && <Ends id={front} state={state} range={range} />}
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

type GraphProps = Pick<GraphsProps, 'state' | 'range'> & { readonly id: string };

function Graph({ id, which, state, range }: GraphProps & Pick<GraphsProps, 'which'>) {
  const curve = useCurve(id, which, useAlphaOf(state, id), range);
  return <Curve of={curve.of} breaks={curve.breaks} hue={which === 'value' ? 'value' : 'derivative'} />;
}

function RowDot({ id, which, reading }: Pick<GraphsProps, 'which' | 'reading'> & { readonly id: string }) {
  const at = useMemo(() => livePoint(reading, id, which), [reading, id, which]);
  return <Dot at={at} hue={which === 'value' ? 'value' : 'derivative'} />;
}

/** Open ends where f′ jumps: at a kink it has neither of the two values. */
function Ends({ id, state, range }: GraphProps) {
  const { breaks } = useCurve(id, 'slope', useAlphaOf(state, id), range);
  return breaks.list
    .filter(({ left, right }) => left !== right)
    .flatMap(({ at, left, right }) =>
      [left, right].map((y) => <Dot key={`${at} ${y}`} at={{ x: at, y }} hue="derivative" open />),
    );
}

function sayPlace({ x, y }: MovingPoint): string {
  return `x = ${plain(x)}, y = ${Math.round(y * 1000) / 1000}`;
}
