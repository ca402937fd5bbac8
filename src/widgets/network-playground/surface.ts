/**
 * The output of the network on a grid of places, for the picture: made anew while it learns, some rows at a time. The grid
 * reaches one cell beyond the picture on each side, as `plot/Regions` takes it.
 */
import { gridPlaces, type Grid } from '../../plot/index.ts';
import type { Network } from './network.ts';

/** The window of the picture, in both coordinates. */
export const [from, to] = [-2.6, 2.6];
const across = 34;
/** Places computed in one slice: well under a millisecond of work for two layers of eight. */
const slice = 72;

export interface SurfaceSweep {
  /** Begins with these parameters; whatever was under way is dropped. */
  readonly start: (parameters: Float64Array) => void;
  /** The next slice; the grid when it was the last one. */
  readonly work: () => Grid | undefined;
}

export function surfaceOf({ output: tape, parameters: names }: Network): SurfaceSweep {
  const { columns, rows, x, y } = gridPlaces([from, to], [from, to], across, across);
  const parameters = new Float64Array(names.length);
  const views = names.map((_, i) => parameters.subarray(i, i + 1));
  let values: number[] = [];

  function start(next: Float64Array): void {
    parameters.set(next);
    values = [];
  }

  function work(): Grid | undefined {
    const begin = values.length;
    const places = [x, y].map((column) => column.subarray(begin, begin + slice));
    values.push(...tape.values([...places, ...views]));
    return values.length < x.length ? undefined : { columns, rows, values };
  }

  return { start, work };
}
