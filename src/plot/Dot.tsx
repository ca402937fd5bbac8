/** A point that cannot be dragged: filled where the curve has its value, open where it has none (a hole, an end of a jump). */
import { hued, still, type Hue, type Live } from '../ui/index.ts';
import { absent, Drawn } from './Drawn.tsx';
import type { MovingPoint } from './MovablePoint.tsx';
import { usePlane } from './plane.ts';
import css from './marks.module.css';

export interface DotProps {
  readonly at: Live<MovingPoint> | MovingPoint;
  readonly open?: boolean;
  readonly hue?: Hue;
}

export function Dot({ at, open = false, hue = 'value' }: DotProps) {
  const plane = usePlane();
  return (
    <g style={hued(hue)} aria-hidden="true">
      <Drawn
        as="circle"
        className={open ? css['open'] : css['dot']}
        of={'get' in at ? at : still(at)}
        draw={({ x, y }) =>
          Number.isFinite(x) && Number.isFinite(y) ? { cx: plane.x(x), cy: plane.y(y), r: 5 } : absent
        }
      />
    </g>
  );
}
