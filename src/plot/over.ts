/**
 * Places of HTML over the picture of a plane. Such things move by `translate`, without layout; in the prerendered page,
 * which is drawn at another size than it was thought at, they stand at shares of the frame.
 */
import { pixels } from './Drawn.tsx';
import type { PlaneGeometry } from './plane.ts';

/** The value of `translate` for a place in pixels of the plane. */
export function translateTo(left: number, top: number): string {
  return `${pixels(left)}px ${pixels(top)}px`;
}

/** The same before the size of the plane is known. */
export function translateToShare({ width, height }: PlaneGeometry, left: number, top: number): string {
  return `${pixels((100 * left) / width)}cqw ${pixels((100 * top) / height)}cqh`;
}
