/** Where the names of several curves can stand: each beside its own curve, clear of all others, of the axes and of each other. */
import type { PlaneGeometry } from '../../plot/index.ts';

export type Pixel = readonly [x: number, y: number];

export interface NamedLine {
  readonly name: string;
  /** The curve in pixels. */
  readonly points: readonly Pixel[];
}

/** Distance of a name from its curve, and what is free around it at best, in pixels. */
const offset = 15;
const clear = 20;
/** A curve is told from the others where it runs alone: how far apart they need to be, at most. */
const alone = 14;
const letterWidth = 8.5;
const lineHeight = 18;
/** Room that numbers take beside the y axis and under the x axis. */
const numberRoom = 30;
const candidates = 40;

/** One place for each line, in its order; undefined for a line that is not to be seen. */
export function nameSpots(lines: readonly NamedLine[], plane: PlaneGeometry): readonly (Pixel | undefined)[] {
  const seen = lines.map(({ points }) =>
    thin(
      points.filter(([, y]) => y > -20 && y < plane.height + 20),
      160,
    ),
  );
  const taken: { readonly spot: Pixel; readonly half: number }[] = [];
  return lines.map(({ name }, own) => {
    const half = (name.length * letterWidth) / 2;
    const spot = bestSpot(seen[own] ?? [], seen, taken, half, plane);
    if (spot !== undefined) taken.push({ spot, half });
    return spot;
  });
}

function bestSpot(
  line: readonly Pixel[],
  all: readonly (readonly Pixel[])[],
  taken: readonly { readonly spot: Pixel; readonly half: number }[],
  half: number,
  plane: PlaneGeometry,
): Pixel | undefined {
  let best: { readonly spot: Pixel; readonly score: number } | undefined;
  const step = Math.max(1, Math.floor(line.length / candidates));
  for (let i = 1; i < line.length - 1; i += step) {
    const [before, here, after] = [line[i - 1], line[i], line[i + 1]];
    if (before === undefined || here === undefined || after === undefined) continue;
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy);
    if (length === 0 || length > 90) continue;
    // A wide name beside a steep curve has to stand further off.
    const away = offset + (half * Math.abs(dy)) / length;
    for (const side of [1, -1]) {
      const spot: Pixel = [here[0] + (side * dy * away) / length, here[1] - (side * dx * away) / length];
      const liked = likedAt(spot, half, taken, plane);
      // To look for room is dear: not where a place could not become the best with all the room there is.
      if (liked === undefined || (best !== undefined && liked + 3 * clear + 2 * alone <= best.score)) continue;
      const score = liked + 3 * roomIn(spot, half, all) + 2 * apart(here, line, all);
      if (best === undefined || score > best.score) best = { spot, score };
    }
  }
  return best?.spot;
}

/** How far a place on a curve is from all other curves: `alone` at most. */
function apart(here: Pixel, own: readonly Pixel[], all: readonly (readonly Pixel[])[]): number {
  let room = alone;
  for (const points of all) if (points !== own) room = roomAround(here, 0, points, room);
  return room;
}

/** What is free around a name: `clear` at most. */
function roomIn(spot: Pixel, half: number, all: readonly (readonly Pixel[])[]): number {
  return all.reduce((room, points) => roomAround(spot, half, points, room), clear);
}

/** From a name, so many pixels to either side of its middle, to the nearest point: `most` at most. */
function roomAround([x, y]: Pixel, half: number, points: readonly Pixel[], most: number): number {
  let square = most * most;
  // The names are placed anew at every move of α, and most points are too far off to the side to matter.
  for (const [px, py] of points) {
    const beside = Math.max(0, Math.abs(px - x) - half);
    if (beside < most) square = Math.min(square, beside * beside + (py - y) * (py - y));
  }
  return Math.sqrt(square);
}

/** How well a place suits apart from the curves around it; undefined where no name may stand. */
function likedAt(
  spot: Pixel,
  half: number,
  taken: readonly { readonly spot: Pixel; readonly half: number }[],
  plane: PlaneGeometry,
): number | undefined {
  const [x, y] = spot;
  const isInside = x - half > 6 && x + half < plane.width - 6 && y > 14 && y < plane.height - 14;
  if (!isInside) return undefined;
  const overlaps = taken.some(
    (one) => Math.abs(one.spot[0] - x) < one.half + half + 6 && Math.abs(one.spot[1] - y) < lineHeight,
  );
  if (overlaps) return undefined;
  const [column, row] = [plane.x(0), plane.y(0)];
  const onColumn = x + half > column - numberRoom && x - half < column + 10;
  const onRow = y > row - 10 && y < row + numberRoom;
  return -(onColumn ? 45 : 0) - (onRow ? 30 : 0) + 12 * Math.abs(x / plane.width - 0.5);
}

function thin(points: readonly Pixel[], most: number): readonly Pixel[] {
  const step = Math.ceil(points.length / most);
  return step <= 1 ? points : points.filter((_, i) => i % step === 0);
}
