/** A path through the plane with small heads that show which way it runs. Made again only with path or plane. */
import { memo, useMemo } from 'react';

import { hued, type Hue } from '../ui/index.ts';
import { curvePath } from './curvePath.ts';
import { pathLines, type Path } from './pathLine.ts';
import { usePlane, type Interval } from './plane.ts';
import type { Point } from './sample.ts';
import css from './field.module.css';

export interface PathCurveProps {
  /** NaN where there is no value. The same function object while nothing changed. */
  readonly of: Path;
  /** The t that are drawn. */
  readonly range: Interval;
  readonly hue?: Hue;
}

export const PathCurve = memo(function PathCurve({ of, range, hue = 'input' }: PathCurveProps) {
  const plane = usePlane();
  const [from, to] = range;
  const lines = useMemo(() => pathLines(of, plane, [from, to]), [of, plane, from, to]);
  return (
    <g style={hued(hue)} aria-hidden="true">
      <path className={css['path']} d={curvePath(lines)} data-curve="" />
      <path className={css['path']} d={headsOf(lines)} />
    </g>
  );
});

/** Distance of the heads along the path, and their size, in pixels. */
const every = 110;
const size = 6;

function headsOf(lines: readonly (readonly Point[])[]): string {
  let d = '';
  for (const line of lines) {
    let way = every / 2;
    for (let i = 1; i < line.length; i += 1) {
      const [a, b] = [line[i - 1], line[i]];
      if (a === undefined || b === undefined) continue;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const length = Math.hypot(dx, dy);
      way += length;
      if (way < every || length === 0) continue;
      way = 0;
      const [ux, uy] = [(size * dx) / length, (size * dy) / length];
      d += `M${place(b[0] - ux - uy, b[1] - uy + ux)}L${place(b[0], b[1])}L${place(b[0] - ux + uy, b[1] - uy - ux)}`;
    }
  }
  return d;
}

function place(x: number, y: number): string {
  return `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`;
}
