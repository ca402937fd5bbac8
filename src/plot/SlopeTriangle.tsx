/**
 * The slope as a triangle under the tangent: so far to the right, so far up. Its width is a round number that has room;
 * where there is none to the right it turns to the left, and both its sides change sign.
 */
import { tickStep } from 'd3-array';
import { useMemo } from 'react';

import { derive, forNumbers, hued, pace, rounded, type Hue, type Live } from '../ui/index.ts';
import { absent, Drawn, movedTo, pixels } from './Drawn.tsx';
import type { Through } from './lines.ts';
import { usePlane, type PlaneGeometry } from './plane.ts';
import css from './marks.module.css';

export interface SlopeTriangleProps {
  readonly at: Live<Through>;
  readonly hue?: Hue;
}

export function SlopeTriangle({ at, hue = 'derivative' }: SlopeTriangleProps) {
  const plane = usePlane();
  const legs = useMemo(() => derive(at, (line) => legsOf(plane, line)), [at, plane]);
  const seen = useMemo(() => derive(legs, (legs) => legs ?? none), [legs]);
  const written = useMemo(() => pace(seen, forNumbers), [seen]);
  return (
    <g style={hued(hue)} data-part="triangle" aria-hidden="true">
      {/* The corner on the point moves as one; inside, only what the slope changes is written. */}
      <Drawn as="g" of={legs} draw={(legs) => (legs === undefined ? absent : movedTo(legs.x, legs.y))}>
        <Drawn
          as="polygon"
          className={css['triangle']}
          of={seen}
          draw={({ width, height }) => ({
            points: `0,0 ${pixels(width)},0 ${pixels(width)},${pixels(-height)}`,
          })}
        />
        <g style={hued('input')}>
          <Drawn
            as="text"
            className={css['label']}
            of={seen}
            draw={({ width, height }) => ({ x: width / 2, y: height < 0 ? -7 : 17 })}
            text={({ run }) => rounded(run, { trim: true }).text}
          />
        </g>
        <Drawn
          as="text"
          className={css['label']}
          of={written}
          draw={({ width, height, side }) => ({
            x: width + (side === 'right' ? 8 : -8),
            y: Math.round(5 - height / 2),
            'data-side': side,
          })}
          text={({ rise }) => rounded(rise, { decimals: 2, trim: true }).text}
        />
      </Drawn>
    </g>
  );
}

export interface Legs {
  /** In data coordinates. */
  readonly run: number;
  readonly rise: number;
  /** In pixels: the corner on the point, width to the right, height upwards. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the rise is written: outside of the triangle where there is room, else inside. */
  readonly side: 'left' | 'right';
}

const none: Legs = { run: 1, rise: 0, x: 0, y: 0, width: 0, height: 0, side: 'right' };

/** Room for the number beside the triangle, in pixels. */
const room = 44;

export function legsOf(plane: PlaneGeometry, { x, y, slope }: Through): Legs | undefined {
  if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(slope)) return undefined;
  const [from] = plane.xRange;
  const size = runOf(plane);
  const px = plane.x(x);
  const length = plane.x(from + size);
  const turned = px + length > plane.width + 1 && px - length - room > 0;
  const run = turned ? -size : size;
  const rise = slope * run;
  const width = turned ? -length : length;
  const height = plane.y(y) - plane.y(y + rise);
  // A point too far out to be placed has no triangle.
  if (!Number.isFinite(height)) return undefined;
  const side = !turned && px + width < plane.width - room ? 'right' : 'left';
  return { run, rise, x: px, y: plane.y(y), width, height, side };
}

/** One, since a slope is what one to the right goes up; another round number where one is too short or too long to be seen. */
function runOf({ x, width, xRange: [from, to] }: PlaneGeometry): number {
  const one = x(from + 1);
  return one > 36 && one < 0.4 * width ? 1 : tickStep(from, to, 7);
}
