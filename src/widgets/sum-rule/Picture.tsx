/** The curves of u, v and the whole, with their heights stacked at x; below on the same axis their derivatives, stacked too. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Arrow,
  Axes,
  BreakDots,
  Curve,
  Dot,
  MovablePoint,
  Names,
  Plane,
  Tangent,
  type Graph,
  type Interval,
} from '../../plot/index.ts';
import { derive, onGrid, still, type Live } from '../../ui/index.ts';
import { fittingY } from '../fitting.ts';
import { derivativeOf, type FormulaCurve } from '../formula-curve.ts';
import { plain, standing } from '../spoken.ts';
import type { Pair } from '../two-functions/pair.ts';
import { stepOf } from '../two-functions/range.ts';
import type { WidgetState } from '../widget-state.ts';
import type { SumReading } from './model.ts';
import type { SumState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface PictureProps {
  readonly state: WidgetState<SumState>;
  readonly pair: Pair;
  readonly whole: FormulaCurve;
  readonly made: SumState['made'];
  readonly range: Interval;
  readonly reading: Live<SumReading>;
}

/** The names in the pictures: of the whole and its parts, and of their derivatives. */
const letters = { sum: ['u+v', 'u', 'v'], difference: ['u-v', 'u', 'v'], multiple: ['c·u', 'u'] } as const;
const namesAbove = mapMade((name) => ({ name, hue: 'value' as const }));
const namesBelow = mapMade((name) => ({ name: name.replaceAll(/[uv]/g, "$&'"), hue: 'derivative' as const }));

function mapMade<T>(named: (name: string) => T): Readonly<Record<SumState['made'], readonly T[]>> {
  return {
    sum: letters.sum.map(named),
    difference: letters.difference.map(named),
    multiple: letters.multiple.map(named),
  };
}

export const Picture = memo(function Picture({ state, pair, whole, made, range, reading }: PictureProps) {
  const locale = useLocale();
  const parts = useMemo(() => (made === 'multiple' ? [pair.u] : [pair.u, pair.v]), [pair, made]);
  const marks = useMemo(() => marksOf(reading), [reading]);
  const [from, to] = range;
  const y = useMemo(
    () =>
      jointY(
        [...parts, whole].map((curve) => curve.value),
        range,
      ),
    [parts, whole, range],
  );
  const lines = useMemo(() => {
    const { x } = state.first;
    return [{ x, y: whole.value(x), slope: whole.slope(x) }];
  }, [whole, state]);
  const stepping = { min: from, max: to, step: stepOf(range) };
  const isSingle = made === 'multiple';
  const graphs = useMemo(() => {
    const graph = ({ value, breaksIn }: FormulaCurve): Graph => ({ value, breaks: breaksIn(from, to) });
    return { whole: graph(whole), u: graph(pair.u), v: graph(pair.v) };
  }, [whole, pair, from, to]);
  const named = useMemo(() => still([graphs.whole, graphs.u, ...(isSingle ? [] : [graphs.v])]), [graphs, isSingle]);
  return (
    <div className={css['picture']}>
      <Plane
        x={range}
        y={y}
        label={words.graph[locale]}
        axes={['x', 'y']}
        onPick={(x) => state.set({ x: onGrid(x, stepping.step / 10) })}
        handles={
          <MovablePoint
            at={marks.whole}
            onMove={(x) => state.set({ x })}
            stepping={stepping}
            name={words.point[locale]}
            say={({ x, y }) => standing(`x = ${plain(x)}`, ['y', y])[locale]}
          />
        }
      >
        <Axes />
        <One of={graphs.u} line="thin" />
        {!isSingle && <One of={graphs.v} line="dashed" />}
        <Tangent at={marks.tangent} />
        <One of={graphs.whole} line="strong" />
        <Names of={named} names={namesAbove[made]} lines={lines} />
        <Arrow at={marks.first} hue="value" weight="strong" />
        <Arrow at={marks.second} hue="value" line="dashed" weight="strong" />
        <Dot at={marks.u} />
        {!isSingle && <Dot at={marks.v} open />}
      </Plane>
      <Below {...{ pair, whole, made, range, reading }} />
    </div>
  );
});

/** The derivatives: the height of each is a slope above. */
function Below({ pair, whole, made, range, reading }: Omit<PictureProps, 'state'>) {
  const locale = useLocale();
  const isSingle = made === 'multiple';
  const slopes = useMemo(
    () => ({ u: slopesOf(pair.u, range), v: slopesOf(pair.v, range), whole: slopesOf(whole, range) }),
    [pair, whole, range],
  );
  const y = useMemo(
    () =>
      jointY(
        [slopes.u, ...(isSingle ? [] : [slopes.v]), slopes.whole].map(({ value }) => value),
        range,
      ),
    [slopes, isSingle, range],
  );
  const marks = useMemo(
    () => ({
      first: derive(reading, ({ x, uSlope }) => ({ from: [x, 0] as const, to: [x, uSlope] as const })),
      second: derive(reading, ({ x, uSlope, addedSlope }) => ({
        from: [x, uSlope] as const,
        to: [x, uSlope + addedSlope] as const,
      })),
      whole: derive(reading, ({ x, slope }) => ({ x, y: slope })),
    }),
    [reading],
  );
  const graphs = useMemo(() => still([slopes.whole, slopes.u, ...(isSingle ? [] : [slopes.v])]), [slopes, isSingle]);
  return (
    <Plane x={range} y={y} shape="low" label={words.graphBelow[locale]} axes={['x', "y'"]}>
      <Axes />
      <g className={css['thin']}>
        <Curve of={slopes.u.value} breaks={slopes.u.breaks} hue="derivative" />
      </g>
      {!isSingle && (
        <g className={css['dashed']}>
          <Curve of={slopes.v.value} breaks={slopes.v.breaks} hue="derivative" />
        </g>
      )}
      <g className={css['strong']}>
        <Curve of={slopes.whole.value} breaks={slopes.whole.breaks} hue="derivative" />
      </g>
      <Names of={graphs} names={namesBelow[made]} />
      <Arrow at={marks.first} hue="derivative" weight="strong" />
      <Arrow at={marks.second} hue="derivative" line="dashed" weight="strong" />
      <Dot at={marks.whole} hue="derivative" />
    </Plane>
  );
}

interface OneProps {
  readonly of: Graph;
  readonly line: 'thin' | 'dashed' | 'strong';
}

/** One of the curves above: the parts are thin, the whole is strong. */
function One({ of: { value, breaks }, line }: OneProps) {
  return (
    <g className={css[line]}>
      <Curve of={value} breaks={breaks} hue="value" />
      <BreakDots breaks={breaks} value={value} hue="value" />
    </g>
  );
}

function slopesOf(curve: FormulaCurve, range: Interval) {
  return derivativeOf(curve, curve.breaksIn(...range));
}

/** A window in which all of some curves are seen, and zero, from which the heights are measured. */
function jointY(values: readonly ((x: number) => number)[], range: Interval): Interval {
  const each = values.map((value) => fittingY(value, range));
  const low = Math.min(...each.map(([from]) => from));
  const high = Math.max(...each.map(([, to]) => to));
  const room = 0.08 * (high - low);
  return [Math.min(low, -room), Math.max(high, room)];
}

function marksOf(reading: Live<SumReading>) {
  return {
    u: derive(reading, ({ x, u }) => ({ x, y: u })),
    v: derive(reading, ({ x, v }) => ({ x, y: v })),
    whole: derive(reading, ({ x, y }) => ({ x, y })),
    tangent: derive(reading, ({ x, y, slope }) => ({ x, y, slope })),
    first: derive(reading, ({ x, u }) => ({ from: [x, 0] as const, to: [x, u] as const })),
    second: derive(reading, ({ x, u, added }) => ({ from: [x, u] as const, to: [x, u + added] as const })),
  };
}
