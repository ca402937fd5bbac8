/** A line through two points of a curve, across the plane: dashed, so that it differs from the tangent by more than hue. */
import { hued, type Hue, type Live } from '../ui/index.ts';
import { Drawn } from './Drawn.tsx';
import { lineAcross, type Through } from './lines.ts';
import { usePlane } from './plane.ts';
import css from './marks.module.css';

export interface SecantProps {
  readonly at: Live<Through>;
  readonly hue?: Hue;
}

export function Secant({ at, hue = 'soft' }: SecantProps) {
  const plane = usePlane();
  return (
    <g style={hued(hue)} data-part="secant">
      <Drawn as="line" className={`${css['line']} ${css['dashed']}`} of={at} draw={(line) => lineAcross(plane, line)} />
    </g>
  );
}
