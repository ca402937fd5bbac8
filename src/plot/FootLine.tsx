/** The dotted line from a point to the x axis. */
import { hued, type Hue, type Live } from '../ui/index.ts';
import { absent, Drawn } from './Drawn.tsx';
import type { MovingPoint } from './MovablePoint.tsx';
import { axisPlaces, usePlane, type PlaneGeometry } from './plane.ts';
import css from './marks.module.css';

export interface FootLineProps {
  readonly at: Live<MovingPoint>;
  readonly hue?: Hue;
}

export function FootLine({ at, hue = 'input' }: FootLineProps) {
  const plane = usePlane();
  return (
    <g style={hued(hue)} aria-hidden="true">
      <Drawn as="line" className={`${css['line']} ${css['dotted']}`} of={at} draw={(point) => footOf(plane, point)} />
    </g>
  );
}

function footOf(plane: PlaneGeometry, { x, y }: MovingPoint) {
  if (!Number.isFinite(y)) return absent;
  const px = plane.x(x);
  return { x1: px, y1: plane.y(y), x2: px, y2: axisPlaces(plane).row };
}
