/** An arrow from one place of the plane to another; nothing where an end is no number. Its head shrinks with a short arrow. */
import { hued, type Hue, type Live } from '../ui/index.ts';
import { absent, Drawn } from './Drawn.tsx';
import { usePlane, type PlaneGeometry } from './plane.ts';
import css from './field.module.css';

/** From … to …, in data coordinates. */
export interface ArrowEnds {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface ArrowProps {
  readonly at: Live<ArrowEnds>;
  readonly hue: Hue;
  readonly line?: 'solid' | 'dashed';
  readonly weight?: 'normal' | 'strong';
}

export function Arrow({ at, hue, line = 'solid', weight = 'normal' }: ArrowProps) {
  const plane = usePlane();
  const shaft = `${css['arrow']} ${line === 'dashed' ? css['dashed'] : ''}`;
  const head = weight === 'strong' ? 12 : 9;
  return (
    <g style={hued(hue)} aria-hidden="true" data-weight={weight}>
      <Drawn as="path" className={shaft} of={at} draw={(ends) => shaftOf(plane, ends, head)} />
      <Drawn as="path" className={css['arrowHead']} of={at} draw={(ends) => headOf(plane, ends, head)} />
    </g>
  );
}

/** In pixels, held some planes away from the picture. */
function pixelEnds({ x, y, width, height }: PlaneGeometry, { from, to }: ArrowEnds) {
  const place = ([a, b]: readonly [number, number]) => [held(x(a), width), held(y(b), height)] as const;
  const [[x1, y1], [x2, y2]] = [place(from), place(to)];
  const length = Math.hypot(x2 - x1, y2 - y1);
  return { x1, y1, x2, y2, length };
}

function held(pixel: number, size: number): number {
  return Math.min(3 * size, Math.max(-2 * size, pixel));
}

function shaftOf(plane: PlaneGeometry, ends: ArrowEnds, head: number) {
  const { x1, y1, x2, y2, length } = pixelEnds(plane, ends);
  if (!(length > 0.5)) return absent;
  const end = Math.max(0, 1 - (0.8 * headSize(length, head)) / length);
  return { d: `M${tenths(x1)} ${tenths(y1)}L${tenths(x1 + end * (x2 - x1))} ${tenths(y1 + end * (y2 - y1))}` };
}

function headOf(plane: PlaneGeometry, ends: ArrowEnds, head: number) {
  const { x1, y1, x2, y2, length } = pixelEnds(plane, ends);
  if (!(length > 0.5)) return absent;
  const size = headSize(length, head);
  const [ux, uy] = [((x2 - x1) / length) * size, ((y2 - y1) / length) * size];
  const [baseX, baseY] = [x2 - ux, y2 - uy];
  const side = (sign: number) => `L${tenths(baseX + sign * 0.45 * uy)} ${tenths(baseY - sign * 0.45 * ux)}`;
  return { d: `M${tenths(x2)} ${tenths(y2)}${side(1)}${side(-1)}Z` };
}

function headSize(length: number, head: number): number {
  return Math.min(head, 0.7 * length);
}

function tenths(pixel: number): number {
  return Math.round(10 * pixel) / 10;
}
