/** Where the names of curves can stand: each beside its own curve, clear of all others, of the axes and of each other. */
import { mathPieces, type MathPiece } from '../ui/index.ts';
import { meets, meetsLabel, type Written } from './axisLabels.ts';
import { axisPlaces, type PlaneGeometry } from './plane.ts';
import type { Point, Polylines } from './sample.ts';

export interface NamedLine {
  readonly name: string;
  /** The curve in pixels. */
  readonly lines: Polylines;
}

/** Distance of a name from its curve, and what is free around it at best, in pixels. */
const offset = 15;
const clear = 20;
/** A curve is told from the others where it runs alone: how far apart they need to be, at most. */
const alone = 14;
/** At either side there is room for a point that is dragged to the edge. */
const sideRoom = 18;
const endRoom = 14;
/** Room that numbers may take beside the y axis and under the x axis. */
const numberRoom = 30;
const candidates = 40;
const usualSize = 18;

/**
 * One place for each curve, in its order; undefined for a curve that is not to be seen.
 *
 * @param size of the letters, in pixels
 * @param busy what else is written there, which is avoided where that can be
 */
export function nameSpots(
  named: readonly NamedLine[],
  plane: PlaneGeometry,
  size: number = usualSize,
  busy: readonly Written[] = [],
): readonly (Point | undefined)[] {
  const seen = named.map(({ lines }) =>
    thin(
      lines.flat().filter(([, y]) => y > -20 && y < plane.height + 20),
      160,
    ),
  );
  const taken: Written[] = [];
  return named.map(({ name }, own) => {
    if (name === '') return undefined;
    const half = (widthOf(mathPieces(name)) * size) / 2;
    const spot = bestSpot(seen[own] ?? [], seen, taken, half, plane, busy);
    if (spot !== undefined) taken.push(spot);
    return spot && [spot.x, spot.y];
  });
}

/** About how wide a formula is, in the size of its letters. */
function widthOf(pieces: readonly MathPiece[]): number {
  let width = 0;
  for (const piece of pieces) {
    if ('pieces' in piece) width += 0.75 * widthOf(piece.pieces);
    else if (piece.kind === 'relation') width += 1.2;
    else if (piece.kind === 'prime') width += 0.3;
    else width += 0.57 * piece.text.length;
  }
  return width;
}

function bestSpot(
  line: readonly Point[],
  all: readonly (readonly Point[])[],
  taken: readonly Written[],
  half: number,
  plane: PlaneGeometry,
  busy: readonly Written[],
): Written | undefined {
  let best: { readonly spot: Written; readonly score: number } | undefined;
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
      const spot = { x: here[0] + (side * dy * away) / length, y: here[1] - (side * dx * away) / length, half };
      const liked = likedAt(spot, taken, plane, busy);
      // To look for room is dear: not where a place could not become the best with all the room there is.
      if (liked === undefined || (best !== undefined && liked + 3 * clear + 2 * alone <= best.score)) continue;
      const score = liked + 3 * roomIn(spot, all) + 2 * apart(here, line, all);
      if (best === undefined || score > best.score) best = { spot, score };
    }
  }
  return best?.spot;
}

/** How far a place on a curve is from all other curves: `alone` at most. */
function apart(here: Point, own: readonly Point[], all: readonly (readonly Point[])[]): number {
  let room = alone;
  for (const points of all) if (points !== own) room = roomAround({ x: here[0], y: here[1], half: 0 }, points, room);
  return room;
}

/** What is free around a name: `clear` at most. */
function roomIn(name: Written, all: readonly (readonly Point[])[]): number {
  return all.reduce((room, points) => roomAround(name, points, room), clear);
}

/** From a name to the nearest point: `most` at most. */
function roomAround({ x, y, half }: Written, points: readonly Point[], most: number): number {
  let square = most * most;
  // The names are placed anew as a curve moves, and most points are too far off to the side to matter.
  for (const [px, py] of points) {
    const beside = Math.max(0, Math.abs(px - x) - half);
    if (beside < most) square = Math.min(square, beside * beside + (py - y) * (py - y));
  }
  return Math.sqrt(square);
}

/** How well a place suits apart from the curves around it; undefined where no name may stand. */
function likedAt(
  name: Written,
  taken: readonly Written[],
  plane: PlaneGeometry,
  busy: readonly Written[],
): number | undefined {
  const { x, y, half } = name;
  const isInside =
    x - half > sideRoom && x + half < plane.width - sideRoom && y > endRoom && y < plane.height - endRoom;
  if (!isInside || taken.some((other) => meets(name, other))) return undefined;
  const onLabel = meetsLabel(plane, name) || busy.some((other) => meets(name, other));
  const { column, row, numbersAbove } = axisPlaces(plane);
  const onColumn = x + half > column - numberRoom && x - half < column + 10;
  const onRow = numbersAbove ? y > row - numberRoom : y > row - 10 && y < row + numberRoom;
  return -(onLabel ? 200 : 0) - (onColumn ? 45 : 0) - (onRow ? 30 : 0) + 12 * Math.abs(x / plane.width - 0.5);
}

function thin(points: readonly Point[], most: number): readonly Point[] {
  const step = Math.ceil(points.length / most);
  return step <= 1 ? points : points.filter((_, i) => i % step === 0);
}
