/** The loss after each step. Its handle goes back along the steps taken, and forwards again. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Axes, MovablePoint, Plane, StepLine } from '../../plot/index.ts';
import { derive, rounded, useLive } from '../../ui/index.ts';
import { countOf } from '../runs.ts';
import type { Reading } from './trainer.ts';
import type { PartProps } from './View.tsx';
import { words } from './words.ts';

export const LossCurve = memo(function LossCurve({ state, trainer }: PartProps) {
  const locale = useLocale();
  const width = useLive(useMemo(() => derive(state, ({ runs }) => widthFor(countOf(runs))), [state]));
  const height = useLive(useMemo(() => derive(trainer.reading, heightFor), [trainer]));
  const point = useMemo(
    () => derive(trainer.reading, ({ step, loss }) => ({ x: step, y: Math.min(loss, most) })),
    [trainer],
  );

  const line = useMemo(() => derive(trainer.reading, ({ losses, step }) => ({ values: losses, at: step })), [trainer]);

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
      axes={['n', 'L']}
      handles={
        <MovablePoint
          at={point}
          onMove={goTo}
          stepping={{ min: 0, max: width, step: 1 }}
          name={words.place[locale]}
          say={({ x, y }) => `n = ${x}, L ${rounded(y).relation} ${rounded(y).text}`}
        />
      }
    >
      <Axes />
      <StepLine of={line} />
    </Plane>
  );
});

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
