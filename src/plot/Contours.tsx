/**
 * The level lines of a function of two variables, the plane darker where it is larger. Their numbers stand over what lies on
 * the plane, so that an arrow which passes one leaves it readable. Made again only with function or plane.
 */
import { useMemo, type ReactNode } from 'react';

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
  /** What lies on the plane. */
  readonly children?: ReactNode;
}

export function Contours({ of, count = 10, hue = 'value', children }: ContoursProps) {
  const plane = usePlane();
  const levels = useMemo(() => contourLevels(of, plane, count), [of, plane, count]);
  const spots = useMemo(() => levelSpots(levels, plane), [levels, plane]);
  const lines = useMemo(
    () =>
      levels.map(({ at, rings }) => (
        <path key={at} className={css['level']} d={curvePath(rings)} fillRule="evenodd" data-level={at} />
      )),
    [levels],
  );
  return (
    <>
      <g style={hued(hue)} aria-hidden="true" data-ground="">
        {lines}
      </g>
      {children}
      <g style={hued(hue)} aria-hidden="true">
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
    </>
  );
}
