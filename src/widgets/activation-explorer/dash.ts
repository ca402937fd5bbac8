/** Curves of one hue differ by dash and by name: each function has its pattern, by its place among the activations. */
import { placeOf } from './activations.ts';

/** How many patterns the style sheet has. */
const patterns = 5;

export function dashOf(id: string): number {
  return placeOf(id) % patterns;
}
