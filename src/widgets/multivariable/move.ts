/** How t can be moved: its range, one arrow key, and the way to set it. */
import type { Interval } from '../../plot/index.ts';
import type { Stepping } from '../../ui/index.ts';

export interface Move {
  readonly range: Interval;
  readonly stepping: Stepping;
  readonly set: (t: number) => void;
}
