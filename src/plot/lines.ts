/** Straight lines across a plane, in pixels. */
import type { Attributes } from './Drawn.tsx';
import { absent } from './Drawn.tsx';
import type { PlaneGeometry } from './plane.ts';

export interface Through {
  readonly x: number;
  readonly y: number;
  /** ±Infinity for a vertical line. */
  readonly slope: number;
}

/** Which part of a line is drawn: all of it, or a short piece on one side of its point, which hides little of the curve. */
export type Side = 'both' | 'left' | 'right';

/** How long a line on one side of its point is, in pixels. */
const sideLength = 90;

/**
 * The piece of a line that lies in the plane, a little beyond its edges, as attributes of an SVG `line`; `absent` where
 * there is no line, or none of it in the plane.
 */
export function lineAcross(plane: PlaneGeometry, { x, y, slope }: Through, side: Side = 'both'): Attributes {
  if (!Number.isFinite(x) || !Number.isFinite(y) || Number.isNaN(slope)) return absent;
  const px = plane.x(x);
  const py = plane.y(y);
  const margin = 4;
  const [left, right] = [-margin, plane.width + margin];
  const [top, bottom] = [-margin, plane.height + margin];
  // In pixels: y points down.
  const steepness = -slope * Math.abs(pixelsPerUnit(plane, 'y') / pixelsPerUnit(plane, 'x'));
  const reach = sideLength / Math.hypot(1, steepness);
  let from = side === 'both' ? left : side === 'right' ? px : px - reach;
  let to = side === 'both' ? right : side === 'left' ? px : px + reach;
  if (!Number.isFinite(steepness)) {
    if (px < left || px > right) return absent;
    const up = steepness > 0 === (side === 'left');
    return {
      x1: px,
      y1: side === 'both' ? bottom : py,
      x2: px,
      y2: side === 'both' ? top : py + (up ? -sideLength : sideLength),
    };
  }
  if (steepness === 0) {
    if (py < top || py > bottom) return absent;
  } else {
    const atTop = px + (top - py) / steepness;
    const atBottom = px + (bottom - py) / steepness;
    from = Math.max(from, Math.min(atTop, atBottom));
    to = Math.min(to, Math.max(atTop, atBottom));
  }
  if (from >= to) return absent;
  return { x1: from, y1: py + steepness * (from - px), x2: to, y2: py + steepness * (to - px) };
}

function pixelsPerUnit(plane: PlaneGeometry, axis: 'x' | 'y'): number {
  const [from, to] = axis === 'x' ? plane.xRange : plane.yRange;
  return (axis === 'x' ? plane.width : plane.height) / (to - from);
}
