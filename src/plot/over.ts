/**
 * Places of HTML over the picture of a plane. Such things move by `translate`, without layout; in the prerendered page,
 * which is drawn at another size than it was thought at, they stand at shares of the frame.
 */
import { pixels } from './Drawn.tsx';
import type { PlaneGeometry } from './plane.ts';

/** Closer than this, a handle under another one leaves too little to grab (pixels, WCAG 2.2 target size). */
const tooNear = 24;

/** Whether a handle at a place in pixels is covered by the one that stands at a point. */
export function isCovered(
  plane: PlaneGeometry,
  by: { readonly x: number; readonly y: number } | undefined,
  left: number,
  top: number,
): boolean {
  if (by === undefined) return false;
  return Math.abs(plane.x(by.x) - left) < tooNear && Math.abs(plane.y(by.y) - top) < tooNear;
}

/** The value of `translate` for a place in pixels of the plane. */
export function translateTo(left: number, top: number): string {
  return `${pixels(left)}px ${pixels(top)}px`;
}

/** The same before the size of the plane is known. */
export function translateToShare({ width, height }: PlaneGeometry, left: number, top: number): string {
  return `${pixels((100 * left) / width)}cqw ${pixels((100 * top) / height)}cqh`;
}

/** The height of a handle: that of its point, or at the edge past which it lies; above, inside, clear of what stands there. */
export function heightOf(top: number, { height }: PlaneGeometry): number {
  return top < 0 ? 12 : Math.min(height, top);
}
