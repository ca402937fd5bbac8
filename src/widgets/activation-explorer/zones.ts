/** Where a function is saturated: the intervals of x on which its slope is close to zero. */
import { activation } from './activations.ts';

/** A slope smaller than this, of either sign, counts as saturated. */
export const nearlyFlat = 0.05;

export interface Zone {
  readonly from: number;
  readonly to: number;
}

const samples = 600;

/** The zones inside a window, in order, to a millionth of its width. A single point (the bottom of a dip) is none. */
export function saturatedZones(id: string, alpha: number, [from, to]: readonly [number, number]): readonly Zone[] {
  const one = activation(id);
  const isFlat = (x: number) => Math.abs(one.slope(x, alpha)) < nearlyFlat;
  const stride = (to - from) / samples;
  const zones: Zone[] = [];
  let start: number | undefined = isFlat(from) ? from : undefined;
  for (let i = 1; i <= samples; i += 1) {
    const [before, x] = [from + (i - 1) * stride, i === samples ? to : from + i * stride];
    if (isFlat(x) === (start !== undefined)) continue;
    const edge = edgeBetween(isFlat, before, x);
    if (start === undefined) start = edge;
    else {
      zones.push({ from: start, to: edge });
      start = undefined;
    }
  }
  if (start !== undefined) zones.push({ from: start, to });
  return zones.filter((zone) => isSaturation(one, alpha, zone));
}

/** A slope that only passes through zero, at a dip, is no saturation: it has to stay on one side of zero. */
function isSaturation({ slope }: { slope: (x: number, alpha: number) => number }, alpha: number, zone: Zone): boolean {
  return !(slope(zone.from, alpha) * slope(zone.to, alpha) < 0);
}

function edgeBetween(isInside: (x: number) => boolean, a: number, b: number): number {
  let [from, to] = [a, b];
  const side = isInside(from);
  for (let i = 0; i < 40; i += 1) {
    const middle = (from + to) / 2;
    if (isInside(middle) === side) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
