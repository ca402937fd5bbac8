/** Dragging a handle along x. Positions are rounded to what a pixel can mean. */
import type { RefObject } from 'react';

import { onGrid } from '../ui/index.ts';
import type { PlaneGeometry } from './plane.ts';
import { useGrab } from './useGrab.ts';

/**
 * @param handle an element whose parent is the frame of the plane
 * @param left where the handle stands now, in pixels of the plane
 * @param onMove hears where it is dragged to, in data coordinates
 */
export function useDrag(
  handle: RefObject<HTMLElement | null>,
  plane: PlaneGeometry,
  left: () => number,
  onMove: (x: number) => void,
): void {
  useGrab(
    handle,
    () => ({ left: left(), top: 0 }),
    (pixel) => onMove(handsWorth(plane, plane.x.invert(pixel))),
  );
}

/** A place on the x axis, rounded to what a hand can mean: on a logarithmic axis two digits. */
function handsWorth(plane: PlaneGeometry, x: number): number {
  return plane.xKind === 'log' ? Number(x.toPrecision(2)) : onGrid(x, pixelGrid(plane));
}

/** The power of ten that is next to a pixel's worth of x, above it: 600 pixels for 6 units give hundredths. */
export function pixelGrid({ xRange: [from, to], width }: Pick<PlaneGeometry, 'xRange' | 'width'>): number {
  return 10 ** Math.ceil(Math.log10((to - from) / width) - 1e-9);
}
