/** Roads and landscapes worth a drive, each with where to begin. */
import type { Interval } from '../../plot/index.ts';

export interface Preset {
  readonly f: string;
  readonly x: number;
  readonly y: number;
  readonly rate: number;
}

export const presets: Readonly<Record<'road' | 'landscape', readonly Preset[]>> = {
  road: [
    { f: 'x^4/4 - x^2 + x/4 + 2', x: 2.2, y: 0, rate: 0.1 },
    { f: 'x^2', x: 1, y: 0, rate: 0.1 },
    { f: 'x^2/8 - cos(3x)', x: 2.4, y: 0, rate: 0.1 },
    { f: '|x|', x: 1.3, y: 0, rate: 0.5 },
  ],
  landscape: [
    { f: 'x^4/4 - x^2 + x/4 + y^2', x: 2, y: 1.8, rate: 0.1 },
    { f: 'x^2/4 + 2y^2', x: 2.2, y: 1.6, rate: 0.1 },
    { f: 'x^2 - y^2', x: 2, y: 0.1, rate: 0.1 },
    { f: 'x^2/4 + y^2/4 - cos(3x)cos(2y)', x: 2, y: 1.5, rate: 0.05 },
  ],
};

/** What is seen of a landscape, and of a road whose car is near the middle. */
export const window: Interval = [-2.6, 2.6];
