/** A line through a point with a slope, across the plane: solid, in the colour of derivatives. One side of it at a kink. */
import { hued, type Hue, type Live } from '../ui/index.ts';
import { Drawn } from './Drawn.tsx';
import { lineAcross, type Side, type Through } from './lines.ts';
import { usePlane } from './plane.ts';
import css from './marks.module.css';

export interface TangentProps {
  /** Not drawn where `y` or `slope` is NaN; vertical where `slope` is infinite. */
  readonly at: Live<Through>;
  readonly side?: Side;
  readonly hue?: Hue;
}

export function Tangent({ at, side = 'both', hue = 'derivative' }: TangentProps) {
  const plane = usePlane();
  return (
    <g style={hued(hue)} data-part="tangent">
      <Drawn as="line" className={css['line']} of={at} draw={(line) => lineAcross(plane, line, side)} />
    </g>
  );
}
