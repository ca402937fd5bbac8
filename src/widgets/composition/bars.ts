/** How long the bars of the three changes are: all on one scale, that of the longest. */
import type { CompositionReading } from './model.ts';

/** Where zero stands on the scale, as a share of its width: changes against the direction of the nudge need room too. */
const zero = 0.3;

export interface BarSize {
  /** The change and what the derivatives promise, as shares of the width from zero; NaN where there is none. */
  readonly change: number;
  readonly promised: number;
}

/** All bars on the scale of the longest; it goes by steps of 1, 2, 5, so that it does not change at every move. */
export function barsOf({ dx, du, dy, inner, product }: CompositionReading): readonly BarSize[] {
  const changes = [dx, du, dy];
  const promised = [NaN, inner * dx, product * dx];
  const widest = Math.max(...[...changes, ...promised].filter(Number.isFinite).map(reach));
  const unit = roundUp(widest);
  return changes.map((change, i) => ({ change: change / unit, promised: (promised[i] ?? NaN) / unit }));
}

/** The next of 1, 2, 5, 10 … times a power of ten. */
function roundUp(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return power * ([1, 2, 5].find((factor) => factor * power >= size) ?? 10);
}

/** The width that a change asks for: there is more room on one side of zero than on the other. */
function reach(change: number): number {
  return change >= 0 ? change / (1 - zero) : -change / zero;
}
