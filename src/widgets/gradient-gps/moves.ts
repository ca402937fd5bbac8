/** What a reader does to a descent, as changes of its state. */
import { countOf, extendedRuns, type Run } from '../runs.ts';
import type { WidgetState } from '../widget-state.ts';
import type { GpsReading } from './model.ts';
import { limits, type GpsState } from './widget.ts';

/** Drops the car somewhere: the steps begin there. */
export function drop(state: WidgetState<GpsState>, place: { readonly x: number; readonly y: number }): void {
  state.set({ ...place, runs: [], at: 0 });
}

/** So many steps more, against the slope. */
export function walk(state: WidgetState<GpsState>, { at }: GpsReading, count: number): void {
  const now = state.get();
  const runs = extendedRuns(now.runs, at, [now.rate, count], limits);
  state.set({ runs: written(runs), at: countOf(runs) });
}

export function canWalk(state: GpsState, { at, lost }: GpsReading): boolean {
  return !lost && countOf(extendedRuns(state.runs, at, [state.rate, 1], limits)) > at;
}

function written(runs: readonly Run[]): [number, number][] {
  return runs.map(([rate, count]) => [rate, count]);
}
