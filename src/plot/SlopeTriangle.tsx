/**
 * The slope as a triangle under the tangent: so far to the right, so far up. Its width is a round number that has room;
 * where there is none to the right it turns to the left, and both its sides change sign. `SlopeNumbers` says how long they are.
 */
import { tickStep } from 'd3-array';
import { hued, type Hue, type Live } from '../ui/index.ts';
import { absent, Drawn, pixels } from './Drawn.tsx';
import type { Through } from './lines.ts';
import { usePlane, type PlaneGeometry } from './plane.ts';
import css from './marks.module.css';

export interface SlopeTriangleProps {
  readonly at: Live<Through>;
  readonly hue?: Hue;
}

export function SlopeTriangle({ at, hue = 'derivative' }: SlopeTriangleProps) {
  const plane = usePlane();
  return (
    <g style={hued(hue)} data-part="triangle" aria-hidden="true">
      <Drawn
        as="polygon"
        className={css['triangle']}
        of={at}
        draw={(line) => {
          const legs = legsOf(plane, line);
          return legs === undefined ? absent : { points: cornersOf(legs) };
        }}
      />
    </g>
  );
}

function cornersOf({ x, y, width, height }: Legs): string {
  const [left, right] = [pixels(x), pixels(x + width)];
  return `${left},${pixels(y)} ${right},${pixels(y)} ${right},${pixels(y - height)}`;
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
