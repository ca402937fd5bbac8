/** The square of side x, and what a step h adds: two strips and a corner. Its corner is dragged along the diagonal. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Axes, Block, BlockNames, PathPoint, Plane, type Interval } from '../../plot/index.ts';
import { derive, type Live } from '../../ui/index.ts';
import { plain } from '../spoken.ts';
import type { WidgetState } from '../widget-state.ts';
import type { PowerReading } from './model.ts';
import { places, type PowerState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

const side: Interval = [-0.5, 5.2];
const diagonal = (t: number) => [t, t] as const;
const least = 0.01;
const names = [
  { name: 'x^2', hue: 'value' },
  { name: 'x·h', hue: 'derivative' },
  { name: 'x·h', hue: 'derivative' },
  { name: 'h^2', hue: 'ink' },
] as const;

export interface SquareProps {
  readonly state: WidgetState<PowerState>;
  readonly reading: Live<PowerReading>;
}

export const Square = memo(function Square({ state, reading }: SquareProps) {
  const locale = useLocale();
  const marks = useMemo(() => marksOf(reading), [reading]);
  return (
    <div className={css['square']}>
      <Plane
        x={side}
        y={side}
        label={words.square[locale]}
        axes={['x', '']}
        handles={
          <>
            <PathPoint
              at={marks.point}
              path={diagonal}
              onMove={(x) => state.set({ x })}
              stepping={{ min: 0.1, max: places.max, step: 0.1 }}
              name={words.corner[locale]}
              say={({ t }) => `x = ${plain(t)}`}
            />
            <PathPoint
              at={marks.second}
              path={diagonal}
              onMove={(t) => state.set({ h: Math.max(least, Number((t - state.get().x).toPrecision(12))) })}
              stepping={{ min: 0.1, max: 5, step: 0.1 }}
              name={words.second[locale]}
              say={({ t }) => `h = ${plain(t - state.get().x)}`}
              rank="second"
            />
          </>
        }
      >
        <Axes />
        <Block at={marks.square} hue="value" />
        <Block at={marks.beside} hue="derivative" weight="strong" />
        <Block at={marks.above} hue="derivative" weight="strong" />
        <Block at={marks.corner} hue="ink" />
        <BlockNames of={marks.blocks} names={names} />
      </Plane>
    </div>
  );
});

function marksOf(reading: Live<PowerReading>) {
  const blocks = derive(
    reading,
    ({ x, h }) =>
      [
        { x0: 0, y0: 0, x1: x, y1: x },
        { x0: x, y0: 0, x1: x + h, y1: x },
        { x0: 0, y0: x, x1: x, y1: x + h },
        { x0: x, y0: x, x1: x + h, y1: x + h },
      ] as const,
  );
  return {
    point: derive(reading, ({ x }) => ({ t: x, x, y: x })),
    second: derive(reading, ({ x, h }) => {
      const t = Number((x + h).toPrecision(12));
      return { t, x: t, y: t, beneath: { x, y: x } };
    }),
    square: derive(blocks, ([square]) => square),
    beside: derive(blocks, ([, beside]) => beside),
    above: derive(blocks, ([, , above]) => above),
    corner: derive(blocks, ([, , , corner]) => corner),
    blocks,
  };
}
