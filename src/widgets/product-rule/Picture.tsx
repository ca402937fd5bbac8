/**
 * The rectangle in a plane whose axes are the two sides: it stands on the origin, so a negative side shows as one. What a
 * step adds lies along its far sides. Both corners are dragged along the path that u and v take while x runs.
 */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Axes, Block, BlockNames, PathCurve, PathPoint, Plane, type Interval } from '../../plot/index.ts';
import { derive, Sentence, useLive, type Live } from '../../ui/index.ts';
import { plain, standing } from '../spoken.ts';
import type { Pair } from '../two-functions/pair.ts';
import { hullWithZero, spread, stepOf } from '../two-functions/range.ts';
import type { WidgetState } from '../widget-state.ts';
import type { ProductReading } from './model.ts';
import { noteOf } from './note.ts';
import type { ProductState } from './widget.ts';
import { notes, words } from './words.ts';
import css from './View.module.css';

export interface PictureProps {
  readonly state: WidgetState<ProductState>;
  readonly pair: Pair;
  readonly range: Interval;
  readonly reading: Live<ProductReading>;
}

/** Room around the largest rectangle, as a share. */
const margin = 0.18;
const names = [
  { name: 'u·v', hue: 'value' },
  { name: 'Δ u·v', hue: 'derivative' },
  { name: 'u·Δ v', hue: 'derivative' },
  { name: 'Δ u·Δ v', hue: 'ink' },
] as const;
/** The least step that can be dragged, as a share of an arrow key. */
const least = 0.1;

export const Picture = memo(function Picture({ state, pair, range, reading }: PictureProps) {
  const locale = useLocale();
  const windows = useMemo(
    () => ({
      u: hullWithZero(spread(range).map(pair.u.value), margin),
      v: hullWithZero(spread(range).map(pair.v.value), margin),
    }),
    [pair, range],
  );
  const path = useMemo(() => (x: number) => [pair.u.value(x), pair.v.value(x)] as const, [pair]);
  const marks = useMemo(() => marksOf(reading), [reading]);
  const [from, to] = range;
  const step = stepOf(range);

  return (
    <div className={css['picture']}>
      <Plane
        x={windows.u}
        y={windows.v}
        label={words.picture[locale]}
        axes={['u', 'v']}
        handles={
          <>
            <PathPoint
              at={marks.point}
              path={path}
              onMove={(x) => state.set({ x })}
              stepping={{ min: from, max: to, step }}
              name={words.corner[locale]}
              say={({ t, x, y }) => standing(`x = ${plain(t)}`, ['u', x], ['v', y])[locale]}
            />
            <PathPoint
              at={marks.second}
              path={path}
              onMove={(x2) => state.set({ h: stepBetween(state.get().x, x2, least * step) })}
              stepping={{ min: from, max: to + (to - from) / 4, step }}
              name={words.second[locale]}
              say={({ t }) => `Δx = ${plain(t - state.get().x)}`}
              rank="second"
            />
          </>
        }
      >
        <Axes />
        <g className={css['path']}>
          <PathCurve of={path} range={range} />
        </g>
        <Block at={marks.area} hue="value" />
        <g data-part="strip-u">
          <Block at={marks.alongV} hue="derivative" weight="strong" />
        </g>
        <g data-part="strip-v">
          <Block at={marks.alongU} hue="derivative" weight="strong" />
        </g>
        <g data-part="corner">
          <Block at={marks.corner} hue="ink" />
        </g>
        <BlockNames of={marks.blocks} names={names} />
      </Plane>
      <Note reading={reading} />
    </div>
  );
});

/** Its room is kept, so that nothing below jumps when it comes and goes. */
function Note({ reading }: { reading: Live<ProductReading> }) {
  const locale = useLocale();
  const note = useLive(useMemo(() => derive(reading, noteOf), [reading]));
  return <p className={css['note']}>{note !== undefined && <Sentence of={notes[note][locale]} />}</p>;
}

const none = { x0: NaN, y0: NaN, x1: NaN, y1: NaN };
const grown = ({ gain }: ProductReading) => !Number.isNaN(gain.sum);

/** Blocks as their corners: from the origin's side to the far side, both in data coordinates. */
function marksOf(reading: Live<ProductReading>) {
  const blocks = derive(reading, (now) => {
    const { u, v, du, dv } = now;
    const area = { x0: 0, y0: 0, x1: u, y1: v };
    if (!grown(now)) return [area, none, none, none] as const;
    return [
      area,
      { x0: u, y0: 0, x1: u + du, y1: v },
      { x0: 0, y0: v, x1: u, y1: v + dv },
      { x0: u, y0: v, x1: u + du, y1: v + dv },
    ] as const;
  });
  return {
    point: derive(reading, ({ x, u, v }) => ({ t: x, x: u, y: v })),
    second: derive(reading, ({ x, h, u, v, du, dv }) => ({
      t: sum(x, h),
      x: u + du,
      y: v + dv,
      beneath: { x: u, y: v },
    })),
    area: derive(blocks, ([area]) => area),
    alongV: derive(blocks, ([, alongV]) => alongV),
    alongU: derive(blocks, ([, , alongU]) => alongU),
    corner: derive(blocks, ([, , , corner]) => corner),
    blocks,
  };
}

/** Without binary noise: 0.1 + 0.2 is 0.3. */
function sum(x: number, h: number): number {
  return Number((x + h).toPrecision(12));
}

/** The step from x to where the second corner was moved; never zero. */
function stepBetween(x: number, x2: number, smallest: number): number {
  const h = sum(x2, -x);
  return Math.abs(h) < smallest ? (h < 0 ? -smallest : smallest) : h;
}
