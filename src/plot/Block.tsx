/**
 * A rectangle between two places of the plane, as an area. Its sign is that of its width times its height; a negative area
 * is drawn dashed. Names are left to `BlockNames`.
 */
import { hued, type Hue, type Live } from '../ui/index.ts';
import { boxOf, type Corners } from './corners.ts';
import { absent, Drawn } from './Drawn.tsx';
import { usePlane } from './plane.ts';
import css from './Block.module.css';

export interface BlockProps {
  readonly at: Live<Corners>;
  readonly hue: Hue;
  /** What is added stands out more than what was there. */
  readonly weight?: 'quiet' | 'strong';
}

export function Block({ at, hue, weight = 'quiet' }: BlockProps) {
  const plane = usePlane();
  return (
    <g style={hued(hue)} aria-hidden="true" data-weight={weight}>
      <Drawn
        as="path"
        className={css['block']}
        of={at}
        draw={(corners) => {
          const box = boxOf(plane, corners);
          if (box === undefined) return absent;
          const isMinus = (corners.x1 - corners.x0) * (corners.y1 - corners.y0) < 0;
          const { left, top, right, bottom } = box;
          return { d: `M${left} ${top}H${right}V${bottom}H${left}Z`, 'data-sign': isMinus ? 'minus' : 'plus' };
        }}
      />
    </g>
  );
}
