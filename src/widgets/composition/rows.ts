/** Where the three lines stand in the picture: shares of its height from below, and of its width. */
import { scaleOf, type Interval, type PlaneGeometry, type Scale } from '../../plot/index.ts';

export type Row = 'x' | 'u' | 'y';

export const rows: Readonly<Record<Row, number>> = { x: 0.84, u: 0.5, y: 0.16 };

/** Room at the ends of a line, as shares of the width: for its letter, and for the factors. */
export const room = { before: 0.07, behind: 0.25 };

/** The pixels of a line that shows this part of its numbers. */
export function lineScale({ width }: PlaneGeometry, shown: Interval): Scale {
  return scaleOf('linear', shown, [room.before * width, (1 - room.behind) * width]);
}
