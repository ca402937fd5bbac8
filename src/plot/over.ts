/**
 * Places of HTML over the picture of a plane. Such things move by `translate`, without layout, and stand at shares of the
 * frame: a prerendered page is drawn at another size than it was thought at, and a sheet of paper too. What moves has no other
 * style of its own, least of all a variable: the browser then sets the place alone, and asks no rule anew.
 */
import type { PlaneGeometry } from './plane.ts';

/** Where a handle stands, in pixels: on its point, at the edge past which that lies, or where another one covers it. */
export interface HandlePlace {
  readonly left: number;
  readonly top: number;
  readonly state: 'there' | 'away' | 'covered';
}

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

/** The value of `translate` for a place in pixels of the plane, as shares of it. */
export function translateTo({ width, height }: PlaneGeometry, left: number, top: number): string {
  return `${thousandth((100 * left) / width)}cqw ${thousandth((100 * top) / height)}cqh`;
}

/** The height of a handle: that of its point, or at the edge past which it lies; above, inside, clear of what stands there. */
export function heightOf(top: number, { height }: PlaneGeometry): number {
  return top < 0 ? 12 : Math.min(height, top);
}

/** A share as text: thousandths of a hundredth are less than a hundredth of a pixel on any screen. */
function thousandth(share: number): number {
  return Math.round(share * 1000) / 1000;
}
