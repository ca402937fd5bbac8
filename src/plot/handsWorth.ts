/** Positions under a hand are rounded to what a pixel can mean. */
import { onGrid } from '../ui/index.ts';
import type { PlaneGeometry } from './plane.ts';

/** The x at so many pixels from the left of the plane; on a logarithmic axis with two digits. */
export function handsWorth(plane: PlaneGeometry, left: number): number {
  const x = plane.x.invert(left);
  return plane.xKind === 'log' ? Number(x.toPrecision(2)) : onGrid(x, pixelGrid(plane));
}

/** The power of ten that is next to a pixel's worth of x, above it: 600 pixels for 6 units give hundredths. */
export function pixelGrid({ xRange: [from, to], width }: Pick<PlaneGeometry, 'xRange' | 'width'>): number {
  return 10 ** Math.ceil(Math.log10((to - from) / width) - 1e-9);
}
