/** What exposes a wrong line: what it claims against what is measured without any rule. */
import { evaluate, numericalDerivative } from '../../autodiff/index.ts';
import {
  measured,
  verdictOf,
  type Layer,
  type LayerLine,
  type Matrix,
  type PuzzleLine,
  type Verdict,
} from '../../practice/index.ts';

/** What the wrong line claims at a place, against the slope of what it differentiates, measured there. */
export interface Check {
  readonly x: number;
  readonly claimed: number;
  /** By a central difference: no rule is used. */
  readonly measured: number;
  /** What the right line gives. */
  readonly corrected: number;
}

/** What becomes of the wrong formula of a layer, against the gradient, measured entry by entry. */
export interface LayerCheck {
  readonly verdict: Verdict;
  readonly measured: Matrix;
  readonly corrected: Matrix;
}

export function layerCheckOf(layer: Layer, { target, claim }: LayerLine): LayerCheck {
  return { verdict: verdictOf(layer, target, claim), measured: measured(layer, target), corrected: layer[target] };
}

/** Values of x to try: none where the functions of the puzzles have a zero or a pole by design. */
const points = [0.5, 1, 0.8, 0.3];
/** How many places of the numbers are shown. */
export const places = 4;

/**
 * The numbers at the point that shows the difference best, of those where what is measured and what is right are the same
 * in all places shown: else one would doubt the check itself.
 */
export function checkOf(line: PuzzleLine): Check {
  let best: { readonly check: Check; readonly gap: number } | undefined;
  for (const x of points) {
    const check = checkAt(line, x);
    const gap = gapOf(check.claimed, check.measured);
    if (
      check.measured.toFixed(places) === check.corrected.toFixed(places) &&
      Number.isFinite(gap) &&
      (best === undefined || gap > best.gap)
    )
      best = { check, gap };
  }
  return best?.check ?? checkAt(line, 1);
}

function checkAt({ of, claim, right }: PuzzleLine, x: number): Check {
  const f = (place: number) => evaluate(of, { x: place });
  return {
    x,
    claimed: evaluate(claim, { x }),
    measured: numericalDerivative(f, x, { h: 1e-5, scheme: 'central' }).value,
    corrected: evaluate(right, { x }),
  };
}

/** How far two numbers are apart, for large ones as a share of them. */
function gapOf(a: number, b: number): number {
  return Math.abs(a - b) / (1 + Math.abs(a) + Math.abs(b));
}
