/**
 * Regions of a function that changes while the reader looks: the plane is darker where it is larger, step by step, and the
 * middle level has a line. Only the outlines are written anew.
 */
import { useMemo } from 'react';

import { derive, hued, type Hue, type Live } from '../ui/index.ts';
import { curvePath } from './curvePath.ts';
import { Drawn } from './Drawn.tsx';
import { levelRegions, type Grid } from './levelRegions.ts';
import { usePlane } from './plane.ts';
import css from './field.module.css';

export interface RegionsProps {
  readonly of: Live<Grid>;
  /** From the smallest to the largest; the same array while nothing changed. */
  readonly levels: readonly number[];
  /** The level that has a line. */
  readonly line: number;
  readonly hue: Hue;
}

export function Regions({ of, levels, line, hue }: RegionsProps) {
  const plane = usePlane();
  const paths = useMemo(
    () =>
      derive(of, (grid) => new Map(levelRegions(grid, plane, levels).map(({ at, rings }) => [at, curvePath(rings)]))),
    [of, plane, levels],
  );
  return (
    <g style={hued(hue)} aria-hidden="true" data-ground="">
      {levels.map((level) => (
        <Drawn
          key={level}
          as="path"
          className={css['region']}
          of={paths}
          draw={(all) => ({ d: all.get(level) ?? '' })}
        />
      ))}
      <Drawn as="path" className={css['boundary']} of={paths} draw={(all) => ({ d: all.get(line) ?? '' })} />
    </g>
  );
}
