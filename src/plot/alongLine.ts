/** A straight line as places that are taken, for what is written beside a curve and has to keep clear of it. */
import { range } from 'd3-array';

import type { Written } from './axisLabels.ts';
import { lineAcross, type Through } from './lines.ts';
import type { PlaneGeometry } from './plane.ts';

/** From one place to the next, and half of what each takes, in pixels. */
const apart = 16;
const half = 2;

export function alongLine(plane: PlaneGeometry, through: Through): readonly Written[] {
  const ends = lineAcross(plane, through);
  const [x1, y1, x2, y2] = [ends['x1'], ends['y1'], ends['x2'], ends['y2']].map(Number);
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined || Number.isNaN(x1)) return [];
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / apart);
  return range(count + 1).map((i) => {
    const share = count === 0 ? 0 : i / count;
    return { x: x1 + share * (x2 - x1), y: y1 + share * (y2 - y1), half };
  });
}
