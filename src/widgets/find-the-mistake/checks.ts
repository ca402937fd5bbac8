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

/** Places to try: none where the functions of the puzzles have a zero or a pole by design. */
const places = [0.5, 1, 0.8, 0.3];
/** A measured slope further from the true one than this would raise doubts about the check itself. */
const faithful = 1e-6;

/** The numbers at the place that shows the difference best. */
export function checkOf(line: PuzzleLine): Check {
  let best: { readonly check: Check; readonly gap: number } | undefined;
  for (const x of places) {
    const check = checkAt(line, x);
    const gap = gapOf(check.claimed, check.measured);
    if (
      gapOf(check.measured, check.corrected) < faithful &&
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
