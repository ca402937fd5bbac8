/** Brings to life what joins the prose to its figures; fetched only by pages that have it. */
import { listenForPoints } from './points.ts';
import { listenForScrubs } from './scrubs.ts';

export function joinProse(): void {
  listenForScrubs();
  listenForPoints();
}
