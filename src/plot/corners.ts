/** A rectangle of the plane by two opposite corners, and the pixels that it takes. */
import type { PlaneGeometry } from './plane.ts';

/** In data coordinates; there is no rectangle where one is no number. */
export interface Corners {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In pixels, held near the picture; undefined where there is nothing to draw. */
export function boxOf(plane: PlaneGeometry, { x0, y0, x1, y1 }: Corners): Box | undefined {
  const [a, b] = [held(plane.x(x0), plane.width), held(plane.x(x1), plane.width)];
  const [c, d] = [held(plane.y(y0), plane.height), held(plane.y(y1), plane.height)];
  if ([a, b, c, d].some(Number.isNaN)) return undefined;
  return { left: Math.min(a, b), right: Math.max(a, b), top: Math.min(c, d), bottom: Math.max(c, d) };
}

function held(pixel: number, size: number): number {
  return Math.round(10 * Math.min(1.5 * size, Math.max(-0.5 * size, pixel))) / 10;
}
