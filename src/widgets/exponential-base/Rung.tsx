/** The step from f(x) to f′(x), straight up or down: with base e it has no height at any x. */
import { absent, Drawn, usePlane } from '../../plot/index.ts';
import { hued, type Live } from '../../ui/index.ts';
import css from './View.module.css';

export interface RungAt {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

export function Rung({ at }: { at: Live<RungAt> }) {
  const plane = usePlane();
  return (
    <g style={hued('derivative')} aria-hidden="true">
      <Drawn
        as="line"
        className={css['rung']}
        of={at}
        draw={({ x, from, to }) => {
          if (!Number.isFinite(from) || !Number.isFinite(to)) return absent;
          return { x1: plane.x(x), y1: plane.y(from), x2: plane.x(x), y2: plane.y(to) };
        }}
      />
    </g>
  );
}
