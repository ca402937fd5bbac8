/**
 * The points to be told apart: four patterns of two classes in the plane, made from a seed. The patterns
 * themselves lie within [−2, 2]².
 */
import { randomOf, type Random } from './random.ts';

export const patterns = ['moons', 'circles', 'xor', 'spiral'] as const;
export type Pattern = (typeof patterns)[number];

/** Columns, one number for each point. */
export interface Data {
  readonly x1: Float64Array;
  readonly x2: Float64Array;
  /** The class, the target of the output: 0 or 1. */
  readonly t: Float64Array;
}

export interface DataSettings {
  readonly pattern: Pattern;
  readonly points: number;
  /** The standard deviation of what is added to each coordinate. */
  readonly noise: number;
  readonly seed: number;
}

/** The patterns are made within [−1, 1]² and shown this much larger. */
const reach = 2;

/** Half of the points (the larger half, if one is left over) are of class 0. The two classes take turns. */
export function dataOf({ pattern, points, noise, seed }: DataSettings): Data {
  const random = randomOf(seed);
  const data = { x1: new Float64Array(points), x2: new Float64Array(points), t: new Float64Array(points) };
  for (let i = 0; i < points; i += 1) {
    const t = i % 2;
    const [x1, x2] = places[pattern](t, random);
    data.x1[i] = reach * x1 + noise * random.normal();
    data.x2[i] = reach * x2 + noise * random.normal();
    data.t[i] = t;
  }
  return data;
}

type PlaceOf = (t: number, random: Random) => readonly [x1: number, x2: number];

/** A point of class `t`, before noise. */
const places: Readonly<Record<Pattern, PlaceOf>> = {
  /** Two half circles, each with an end inside of the other. */
  moons: (t, { even }) => {
    const angle = Math.PI * even();
    const [across, up] = [Math.cos(angle), Math.sin(angle)];
    return t === 0 ? [0.6 * across - 0.3, 0.6 * up - 0.15] : [0.3 - 0.6 * across, 0.15 - 0.6 * up];
  },
  /** A disc and a ring around it. */
  circles: (t, { even }) => {
    const angle = 2 * Math.PI * even();
    const radius = t === 1 ? 0.4 * Math.sqrt(even()) : 0.7 + 0.15 * even();
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  },
  /** Class 1 where exactly one coordinate is positive. */
  xor: (t, { even }) => {
    const side = even() < 0.5 ? -1 : 1;
    const [a, b] = [0.12 + 0.7 * even(), 0.12 + 0.7 * even()];
    return [side * a, (t === 1 ? -side : side) * b];
  },
  /** Two arms that wind around each other. */
  spiral: (t, { even }) => {
    const way = Math.sqrt(even());
    const angle = 1.35 * 2 * Math.PI * way + t * Math.PI;
    const radius = 0.08 + 0.82 * way;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  },
};
