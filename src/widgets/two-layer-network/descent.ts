/**
 * Gradient descent on the network: each step moves every parameter against its derivative, all of them computed before any
 * is changed. Only the learning rates are kept; where they lead is computed again from the start, so that going back gives
 * the very same numbers.
 */
import { extendedRuns, type Run } from '../runs.ts';
import { maxRuns, maxSteps } from './limits.ts';
import { numbersOf, parameters, type Inputs, type Numbers } from './model.ts';

export { countOf, type Run } from '../runs.ts';

export interface Place {
  readonly given: Inputs;
  readonly numbers: Numbers;
}

/** Where the steps lead: the start, and the place after each of them. */
export function pathOf(start: Inputs, runs: readonly Run[]): readonly Place[] {
  let place = placeAt(start);
  const places = [place];
  for (const [rate, count] of runs) {
    for (let taken = 0; taken < count; taken += 1) {
      place = placeAt(stepped(place, rate));
      places.push(place);
    }
  }
  return places;
}

/** The last path, so that going along it costs nothing. */
let last: { readonly key: string; readonly path: readonly Place[] } | undefined;

/** The steps that a state has taken, and where it stands among them. */
export interface Travelled extends Inputs {
  readonly runs: readonly Run[];
  readonly at: number;
}

/** All places of a state, computed once for a start and its steps. */
export function placesOf(state: Travelled): readonly Place[] {
  const start = inputsOf(state);
  const key = JSON.stringify([start, state.runs]);
  if (last?.key !== key) last = { key, path: pathOf(start, state.runs) };
  return last.path;
}

/** Where a state stands. */
export function placeOf(state: Travelled): Place {
  if (state.at === 0) return placeAt(inputsOf(state));
  const places = placesOf(state);
  return places[Math.min(state.at, places.length - 1)] ?? placeAt(inputsOf(state));
}

function inputsOf({ x, w1, b1, w2, b2, t }: Inputs): Inputs {
  return { x, w1, b1, w2, b2, t };
}

function placeAt(given: Inputs): Place {
  return { given, numbers: numbersOf(given) };
}

/** The inputs after one step: each parameter less the learning rate times its derivative. */
export function stepped({ given, numbers }: Place, rate: number): Inputs {
  const next = { ...given };
  for (const name of parameters) next[name] = given[name] - rate * numbers[`dL/d${name}`];
  return next;
}

/** The runs up to step `at`, and `count` steps more, within what this figure holds. */
export function extended(runs: readonly Run[], at: number, rate: number, count: number): readonly Run[] {
  return extendedRuns(runs, at, [rate, count], { maxRuns, maxSteps });
}
