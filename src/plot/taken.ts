/** Places of a picture that are taken by its points and straight lines: the name of a curve has to keep clear of them. */
import { range } from 'd3-array';

import type { Written } from './axisLabels.ts';
import { lineAcross, type Through } from './lines.ts';
import { axisPlaces, type PlaneGeometry } from './plane.ts';
import { risePlace, runPlace } from './SlopeNumbers.tsx';
import { legsOf } from './SlopeTriangle.tsx';

/** Half the width of a point with its halo, of a number, of the letter beside a foot, and of a line, in pixels. */
const halfPoint = 14;
const halfNumber = 18;
const halfLetter = 8;
const halfLine = 2;
/** From the line of a foot to the middle of its letter. */
const besideFoot = 12;
/** From one place of a line to the next. */
const apart = 16;

/** What stands at a point of a curve: its handle, the numbers of its slope triangle, and the line of its foot with its letter. */
export function takenAt(plane: PlaneGeometry, through: Through): readonly Written[] {
  const legs = legsOf(plane, through);
  const numbers = legs === undefined ? [] : [runPlace(plane, legs), risePlace(plane, legs)];
  const [x, y] = [plane.x(through.x), plane.y(through.y)];
  const { row } = axisPlaces(plane);
  return [
    { x, y, half: halfPoint },
    ...numbers.filter((spot) => spot !== undefined).map(([x, y]): Written => ({ x, y, half: halfNumber })),
    ...between([x, Math.max(0, Math.min(plane.height, y))], [x, row]),
    { x: x + besideFoot, y: row - 10, half: halfLetter },
  ];
}

/** A straight line from edge to edge; nothing where there is none. */
export function takenAlong(plane: PlaneGeometry, line: Through): readonly Written[] {
  const { x1, y1, x2, y2 } = lineAcross(plane, line);
  return between([Number(x1), Number(y1)], [Number(x2), Number(y2)]);
}

/** Places on the way from one end to the other; none where an end is no number. */
function between([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): readonly Written[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (!Number.isFinite(length)) return [];
  const steps = Math.max(1, Math.ceil(length / apart));
  return range(steps + 1).map((i) => ({
    x: x1 + (i / steps) * (x2 - x1),
    y: y1 + (i / steps) * (y2 - y1),
    half: halfLine,
  }));
}
