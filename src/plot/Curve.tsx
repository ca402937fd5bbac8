/** The graph of a function: a path that is made again only when the function or the plane changes, never while a point moves. */
import { memo, useMemo } from 'react';

import { hued, type Hue } from '../ui/index.ts';
import { curvePath } from './curvePath.ts';
import { Letters } from './Letters.tsx';
import { nameSpots } from './nameSpots.ts';
import { usePlane } from './plane.ts';
import { polylines, type CurveBreaks } from './sample.ts';
import type { Through } from './lines.ts';
import { takenAlong, takenAt } from './taken.ts';
import css from './marks.module.css';

export interface CurveProps {
  /** NaN where there is no value. The same function object while nothing changed. */
  readonly of: (x: number) => number;
  /** Where it breaks: it is drawn up to its limits there and never across. */
  readonly breaks?: CurveBreaks;
  readonly hue?: Hue;
  /** Its name, set beside it: `f`. */
  readonly name?: string;
  /** Where points with their slopes stand at first: the name keeps clear of them. The same array while nothing changed. */
  readonly points?: readonly Through[];
  /** Straight lines that stand there at first, which it keeps clear of too. The same array while nothing changed. */
  readonly lines?: readonly Through[];
}

const none: readonly Through[] = [];

export const Curve = memo(function Curve({ of, breaks, hue = 'value', name, points = none, lines = none }: CurveProps) {
  const plane = usePlane();
  const drawn = useMemo(() => polylines(of, plane, breaks), [of, plane, breaks]);
  const path = useMemo(() => curvePath(drawn), [drawn]);
  const spot = useMemo(
    () =>
      name === undefined
        ? undefined
        : nameSpots([{ name, lines: drawn }], plane, undefined, [
            ...points.flatMap((point) => takenAt(plane, point)),
            ...lines.flatMap((line) => takenAlong(plane, line)),
          ])[0],
    [drawn, plane, name, points, lines],
  );
  return (
    <g style={hued(hue)}>
      <path className={css['curve']} d={path} data-curve="" />
      {spot && name !== undefined && (
        <text className={css['name']} x={spot[0]} y={spot[1]} dy="0.3em" data-label="curve">
          <Letters of={name} />
        </text>
      )}
    </g>
  );
});
