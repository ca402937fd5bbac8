/** The level lines of a function of two variables, the plane darker where it is larger. Made again only with function or plane. */
import { memo, useMemo } from 'react';

import { hued, rounded, type Hue } from '../ui/index.ts';
import { contourLevels, levelSpots } from './contourLevels.ts';
import { curvePath } from './curvePath.ts';
import { usePlane } from './plane.ts';
import css from './field.module.css';

export interface ContoursProps {
  /** NaN where there is no value. The same function object while nothing changed. */
  readonly of: (x: number, y: number) => number;
  /** About how many levels. */
  readonly count?: number;
  readonly hue?: Hue;
}

export const Contours = memo(function Contours({ of, count = 10, hue = 'value' }: ContoursProps) {
  const plane = usePlane();
  const levels = useMemo(() => contourLevels(of, plane, count), [of, plane, count]);
  const spots = useMemo(() => levelSpots(levels, plane), [levels, plane]);
  return (
    <g style={hued(hue)} aria-hidden="true">
      {levels.map(({ at, rings }) => (
        <path key={at} className={css['level']} d={curvePath(rings)} fillRule="evenodd" data-level={at} />
      ))}
      {spots.map(({ at, place: [x, y] }) => (
        <text
          key={at}
          className={css['levelNumber']}
          x={Math.round(x)}
          y={Math.round(y)}
          dy="0.35em"
          data-label="level"
        >
          {rounded(at, { decimals: 6, trim: true }).text}
        </text>
      ))}
    </g>
  );
});
