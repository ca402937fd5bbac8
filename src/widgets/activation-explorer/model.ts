/** The numbers of the widget: what every shown function reads at x, and what a chain of layers makes of the slope. */
import { activation, type SlopeHere } from './activations.ts';

export interface Row extends SlopeHere {
  readonly id: string;
}

export interface Reading {
  readonly x: number;
  /** The id of the function in front, whose tangent, saturation and chain are shown. */
  readonly front: string;
  readonly rows: readonly Row[];
}

export interface ReadingState {
  readonly x: number;
  readonly alpha: number;
  readonly shown: readonly string[];
  readonly front: string;
}

export function readingAt({ x, alpha, shown, front }: ReadingState): Reading {
  const rows = shown.map((id): Row => ({ id, ...activation(id).at(x, alpha) }));
  return { x, front, rows };
}

/** The row of one function; undefined where it is not shown. */
export function rowOf({ rows }: Reading, id: string): Row | undefined {
  return rows.find((row) => row.id === id);
}

export interface Chained {
  /** The product of n equal factors f′(x); at a kink with the number that programs use. */
  readonly product: number;
  /** The same where the function is steepest. */
  readonly best: number;
  /** The factor itself: f′(x). */
  readonly factor: number;
}

export function chainOf(id: string, { x, alpha }: Pick<ReadingState, 'x' | 'alpha'>, layers: number): Chained {
  const factor = activation(id).at(x, alpha).convention;
  return { factor, product: factor ** layers, best: steepest(id, alpha) ** layers };
}

const reach = 40;
const samples = 4000;

/**
 * The largest slope on the whole line, or the number it comes arbitrarily near to: sampled far out on both sides, then
 * narrowed down by golden section between the neighbours of the best sample.
 */
export function steepest(id: string, alpha: number): number {
  const slope = (x: number) => activation(id).slope(x, alpha);
  const stride = (2 * reach) / samples;
  let best = -reach;
  for (let i = 1; i <= samples; i += 1) {
    const x = -reach + i * stride;
    if (slope(x) > slope(best)) best = x;
  }
  return Math.max(slope(best), slope(peakBetween(slope, best - stride, best + stride)));
}

/** Golden-section search: keeps the two inner points in the ratio (√5 − 1) / 2, so that one of them serves again. */
function peakBetween(f: (x: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [from, to];
  while (b - a > 1e-9) {
    const [c, d] = [b - ratio * (b - a), a + ratio * (b - a)];
    if (f(c) > f(d)) b = d;
    else a = c;
  }
  return (a + b) / 2;
}
