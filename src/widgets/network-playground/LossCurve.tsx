/** The loss after each step. Its handle goes back along the steps taken, and forwards again. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Axes, Drawn, MovablePoint, Plane, usePlane, type PlaneGeometry } from '../../plot/index.ts';
import { derive, rounded, useLive, type Live } from '../../ui/index.ts';
import { countOf } from '../runs.ts';
import type { Reading } from './trainer.ts';
import type { PartProps } from './View.tsx';
import { words } from './words.ts';
import css from './View.module.css';

export const LossCurve = memo(function LossCurve({ state, trainer }: PartProps) {
  const locale = useLocale();
  const width = useLive(useMemo(() => derive(state, ({ runs }) => widthFor(countOf(runs))), [state]));
  const height = useLive(useMemo(() => derive(trainer.reading, heightFor), [trainer]));
  const taken = useLive(useMemo(() => derive(state, ({ runs }) => widthFor(countOf(runs))), [state]));
  const point = useMemo(
    () => derive(trainer.reading, ({ step, loss }) => ({ x: step, y: Math.min(loss, most) })),
    [trainer],
  );

  function goTo(x: number) {
    trainer.pause();
    state.set({ at: Math.min(countOf(state.get().runs), Math.max(0, Math.round(x))) });
  }

  return (
    <Plane
      shape="low"
      x={[-0.08 * width, 1.05 * width]}
      y={[-0.24 * height, 1.12 * height]}
      label={words.curve[locale]}
      handles={
        <MovablePoint
          at={point}
          onMove={goTo}
          stepping={{ min: 0, max: taken, step: 1 }}
          name={words.place[locale]}
          say={({ x, y }) => `n = ${x}, L ${rounded(y).relation} ${rounded(y).text}`}
        />
      }
    >
      <Axes xName="n" yName="L" />
      <Line of={trainer.reading} height={height} />
    </Plane>
  );
});

/** The steps already taken are the darker part of the line. */
function Line({ of, height }: { of: Live<Reading>; height: number }) {
  const plane = usePlane();
  return (
    <g aria-hidden="true">
      <Drawn
        as="path"
        className={css['ahead']}
        of={of}
        draw={({ losses, step }) => ({ d: pathOf(losses, step, losses.length - 1, plane, height) })}
      />
      <Drawn
        as="path"
        className={css['loss']}
        of={of}
        draw={({ losses, step }) => ({ d: pathOf(losses, 0, step, plane, height) })}
      />
    </g>
  );
}

/** As many points as there are pixels to show them, or fewer. */
function pathOf(losses: readonly number[], from: number, to: number, { x, y }: PlaneGeometry, height: number): string {
  const stride = Math.max(1, Math.ceil((losses.length - 1) / 300));
  let d = '';
  for (let n = from; n <= to; n += 1) {
    if (n % stride !== 0 && n !== from && n !== to) continue;
    const loss = losses[n] ?? NaN;
    if (!Number.isNaN(loss)) d += `${d === '' ? 'M' : 'L'}${tenths(x(n))} ${tenths(y(Math.min(loss, 2 * height)))}`;
  }
  return d;
}

function tenths(pixel: number): number {
  return Math.round(10 * pixel) / 10;
}

/** The picture is made wider in a few leaps, so that its axis is read rather than watched. */
function widthFor(steps: number): number {
  return [50, 100, 200, 500, 1000, 2000].find((width) => steps <= width) ?? 3000;
}

/** Losses past this are above the picture: they would flatten all the others. */
const most = 4;

function heightFor({ losses }: Reading): number {
  let height = 0;
  for (const loss of losses) height = Math.max(height, Math.min(loss, most) || 0);
  return Math.max(0.8, Math.ceil(5 * height) / 5);
}
