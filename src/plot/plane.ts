/**
 * The plane that everything in a plot is drawn on: a window of the coordinate plane and the pixels it fills. Elements of a
 * plot take data coordinates and ask the plane for pixels; its two scales do the arithmetic.
 */
import { createContext, use } from 'react';

import { scaleOf, type Interval, type Scale, type ScaleKind } from './scale.ts';

export type { Interval, ScaleKind } from './scale.ts';

export interface PlaneGeometry {
  readonly width: number;
  readonly height: number;
  readonly xRange: Interval;
  readonly yRange: Interval;
  readonly xKind: ScaleKind;
  readonly yKind: ScaleKind;
  /** Pixels from the left and from the top. */
  readonly x: Scale;
  readonly y: Scale;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function planeOf(
  xRange: Interval,
  yRange: Interval,
  { width, height }: Size,
  xKind: ScaleKind = 'linear',
  yKind: ScaleKind = 'linear',
): PlaneGeometry {
  return {
    width,
    height,
    xRange,
    yRange,
    xKind,
    yKind,
    x: scaleOf(xKind, xRange, [0, width]),
    y: scaleOf(yKind, yRange, [height, 0]),
  };
}

/** Room that the numbers of the x axis take below it, in pixels. */
const roomBelow = 20;

export interface AxisPlaces {
  /** The pixel column of the y axis and the row of the x axis: through zero where that is seen, else along the nearest edge. */
  readonly column: number;
  readonly row: number;
  /** Whether the numbers of the x axis stand above it for want of room below. */
  readonly numbersAbove: boolean;
}

export function axisPlaces({ x, y, width, height, xKind, yKind }: PlaneGeometry): AxisPlaces {
  const column = xKind === 'log' ? 0 : Math.round(Math.min(width, Math.max(0, x(0))));
  const row = yKind === 'log' ? height : Math.round(Math.min(height, Math.max(0, y(0))));
  return { column, row, numbersAbove: row > height - roomBelow };
}

export const PlaneContext = createContext<PlaneGeometry | undefined>(undefined);

/** The plane around an element. */
export function usePlane(): PlaneGeometry {
  const plane = use(PlaneContext);
  if (plane === undefined) throw new Error('This element belongs inside a <Plane>.');
  return plane;
}
