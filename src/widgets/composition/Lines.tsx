/**
 * The three number lines. Threads join places of one line with where the function takes them: where they spread out, the
 * function stretches. The thread of the present x is drawn strong, with the nudge as a ribbon that grows or shrinks on its
 * way; beside each gap stands how much.
 */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { MovablePoint, Plane, type Interval } from '../../plot/index.ts';
import { derive, onGrid, type Live } from '../../ui/index.ts';
import { plain } from '../spoken.ts';
import { Factors } from './Factors.tsx';
import type { Chain, CompositionReading } from './model.ts';
import { NumberLine } from './NumberLine.tsx';
import { stepOf, type NumberLines } from './number-lines.ts';
import { room, rows } from './rows.ts';
import { Nudge, PresentThread, Threads } from './Threads.tsx';
import { words } from './words.ts';
import css from './View.module.css';

export interface LinesProps {
  readonly chain: Chain;
  readonly lines: NumberLines;
  readonly reading: Live<CompositionReading>;
  readonly onMove: (x: number) => void;
}

export const Lines = memo(function Lines({ chain, lines, reading, onMove }: LinesProps) {
  const locale = useLocale();
  const point = useMemo(() => derive(reading, ({ x }) => ({ x, y: rows.x })), [reading]);
  const [from, to] = lines.range;
  const step = stepOf(lines.range);
  const moveTo = (x: number) => onMove(Math.min(to, Math.max(from, x)));

  return (
    <div className={css['lines']}>
      <Plane
        x={withRoom(lines.x)}
        y={[0, 1]}
        label={words.lines[locale]}
        onPick={(x) => moveTo(onGrid(x, step / 10))}
        handles={
          <MovablePoint
            at={point}
            onMove={onMove}
            stepping={{ min: from, max: to, step }}
            name={words.point[locale]}
            say={({ x }) => `x = ${plain(x)}`}
          />
        }
      >
        <Threads chain={chain} lines={lines} />
        <Nudge reading={reading} lines={lines} />
        <NumberLine of={lines.x} row="x" reach={lines.range} />
        <NumberLine of={lines.u} row="u" />
        <NumberLine of={lines.y} row="y" />
        <PresentThread reading={reading} lines={lines} />
        <Factors reading={reading} />
      </Plane>
    </div>
  );
});

/** The plane of the picture: the line of x, with room for its letter before and for the factors behind. */
function withRoom([from, to]: Interval): Interval {
  const perShare = (to - from) / (1 - room.before - room.behind);
  return [from - room.before * perShare, to + room.behind * perShare];
}
