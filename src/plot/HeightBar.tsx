/** The height of a curve at one place, from the x axis up or down to it: in a plot of f′ it is the slope of f. */
import { hued, type Hue, type Live } from '../ui/index.ts';
import { absent, Drawn } from './Drawn.tsx';
import type { MovingPoint } from './MovablePoint.tsx';
import { usePlane } from './plane.ts';
import css from './marks.module.css';

export function HeightBar({ at, hue = 'derivative' }: { at: Live<MovingPoint>; hue?: Hue }) {
  const plane = usePlane();
  return (
    <g style={hued(hue)} aria-hidden="true">
      <Drawn
        as="line"
        className={css['bar']}
        of={at}
        draw={({ x, y }) => {
          if (!Number.isFinite(y)) return absent;
          const px = plane.x(x);
          return { x1: px, y1: plane.y(0), x2: px, y2: plane.y(y) };
        }}
      />
    </g>
  );
}
