/**
 * A rectangle between two places of the plane, as an area. Its sign is that of its width times its height; a negative area is drawn dashed. Its name
 * stands in its middle where there is room for it.
 */
import { hued, type Hue, type Live } from '../ui/index.ts';
import { absent, Drawn } from './Drawn.tsx';
import { Letters } from './Letters.tsx';
import { usePlane, type PlaneGeometry } from './plane.ts';
import css from './Block.module.css';

/** Two opposite corners, in data coordinates; not drawn where one is no number. */
export interface Corners {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

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

/** Width and height that a letter of a name, and a line of letters, take, in pixels. */
const letterWidth = 15;
const lineHeight = 20;

export function BlockName({ at, of, hue }: { at: Live<Corners>; of: string; hue: Hue }) {
  const plane = usePlane();
  const width = letterWidth * of.replaceAll(/[\s·]/g, '').length + 8;
  return (
    <g style={hued(hue)} aria-hidden="true">
      <Drawn
        as="g"
        of={at}
        draw={(corners) => {
          const box = boxOf(plane, corners);
          if (box === undefined) return absent;
          // In the middle of what is seen of it.
          const [left, right] = [Math.max(0, box.left), Math.min(plane.width, box.right)];
          const [top, bottom] = [Math.max(0, box.top), Math.min(plane.height, box.bottom)];
          if (right - left < width || bottom - top < lineHeight) return absent;
          return { transform: `translate(${(left + right) / 2} ${(top + bottom) / 2})` };
        }}
      >
        <text className={css['name']} dy="0.35em">
          <Letters of={of} />
        </text>
      </Drawn>
    </g>
  );
}

/** In pixels, held near the picture; undefined where there is nothing to draw. */
function boxOf(plane: PlaneGeometry, { x0, y0, x1, y1 }: Corners) {
  const [a, b] = [held(plane.x(x0), plane.width), held(plane.x(x1), plane.width)];
  const [c, d] = [held(plane.y(y0), plane.height), held(plane.y(y1), plane.height)];
  if ([a, b, c, d].some(Number.isNaN)) return undefined;
  return { left: Math.min(a, b), right: Math.max(a, b), top: Math.min(c, d), bottom: Math.max(c, d) };
}

function held(pixel: number, size: number): number {
  return Math.round(10 * Math.min(1.5 * size, Math.max(-0.5 * size, pixel))) / 10;
}
