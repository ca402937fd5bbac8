/**
 * A descent on a road or a landscape: where its steps lead, what the slope meter reads there, and what a nudge does. Every
 * slope comes from the core. Steps are computed from the start again, so going back gives the very same numbers.
 */
import { compile, type PointKind } from '../../autodiff/index.ts';
import { countOf, type Run } from '../runs.ts';
import { typedFunction } from '../typed-function.ts';
import type { GpsState } from './widget.ts';

export interface Place {
  readonly x: number;
  /** 0 on a road. */
  readonly y: number;
  /** NaN outside of the domain, and where it is too large to compute. */
  readonly value: number;
  /** ∂f/∂x and ∂f/∂y; the conventions of programs at a kink. */
  readonly slopes: readonly [byX: number, byY: number];
}

export interface GpsReading {
  readonly view: GpsState['view'];
  /** All places of the steps taken, the start first. Where a step leads to no number, the places end. */
  readonly places: readonly Place[];
  readonly at: number;
  readonly here: Place;
  /** Where the last step came from. */
  readonly before: Place | undefined;
  /** Where the next step leads. */
  readonly next: { readonly x: number; readonly y: number };
  /** The length of the gradient; on a road the size of the slope. */
  readonly steepness: number;
  /** On a road: whether there is a slope at all. In a landscape: why there is no height, where there is none. */
  readonly kind: PointKind;
  /** Whether no further step can be computed. */
  readonly lost: boolean;
  readonly dx: number;
  /** On a road: how much the height changes by a nudge of dx, and how much the slope says it will. */
  readonly dy: number;
  readonly predicted: number;
}

interface Terrain {
  readonly at: (x: number, y: number) => Place;
}

const variablesOf = { road: ['x'], landscape: ['x', 'y'] } as const;
const kept = new Map<string, Terrain>();

/** Value and slopes of a typed formula, from one tape. The last few are kept. */
export function terrainOf(view: GpsState['view'], text: string): Terrain {
  const key = `${view}:${text}`;
  const found = kept.get(key);
  if (found !== undefined) return found;
  const tape = compile(typedFunction(text, variablesOf[view]).expr, ['x', 'y']);
  const inputs = new Float64Array(2);
  const slopes = new Float64Array(2);
  const at = (x: number, y: number): Place => {
    inputs.set([x, y]);
    const value = tape.gradientAt(inputs, slopes);
    if (!Number.isFinite(value)) return { x, y, value: NaN, slopes: [NaN, NaN] };
    return { x, y, value, slopes: [slopes[0] ?? NaN, slopes[1] ?? NaN] };
  };
  if (kept.size >= 12) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, { at });
  return { at };
}

/** The formula in force. */
function formulaOf({ view, road, landscape }: GpsState): string {
  return view === 'road' ? road : landscape;
}

/** Past this a descent has left every picture for good. */
const farOff = 1e12;

/** The place after each step: x − η·∂f/∂x, and y likewise, both from the slopes before the step. */
export function pathOf(terrain: Terrain, x: number, y: number, runs: readonly Run[]): readonly Place[] {
  let place = terrain.at(x, y);
  const places = [place];
  for (const [rate, count] of runs) {
    for (let taken = 0; taken < count; taken += 1) {
      const next = steppedFrom(place, rate);
      const then = terrain.at(next.x, next.y);
      if (!isComputable(then)) return places;
      place = then;
      places.push(place);
    }
  }
  return places;
}

function steppedFrom({ x, y, slopes: [byX, byY] }: Place, rate: number): { readonly x: number; readonly y: number } {
  return { x: x - rate * byX, y: y - rate * byY };
}

function isComputable({ x, y, value }: Place): boolean {
  return Math.abs(x) < farOff && Math.abs(y) < farOff && Number.isFinite(value);
}

function kindAt(view: GpsState['view'], text: string, { x, y, value }: Place): PointKind {
  if (view === 'landscape' && Number.isFinite(value)) return 'smooth';
  return typedFunction(text, variablesOf[view]).slope('x', { x, y }).kind;
}

/** The last path: to go along it costs nothing. */
let last: { readonly key: string; readonly places: readonly Place[] } | undefined;

export function readingAt(state: GpsState): GpsReading {
  const { view, x, y: startY, runs, rate, dx } = state;
  const text = formulaOf(state);
  const terrain = terrainOf(view, text);
  const y = view === 'road' ? 0 : startY;
  const key = JSON.stringify([view, text, x, y, runs]);
  if (last?.key !== key) last = { key, places: pathOf(terrain, x, y, runs) };
  const { places } = last;
  const at = Math.min(state.at, places.length - 1);
  const here = places[at] ?? terrain.at(x, y);
  const next = steppedFrom(here, rate);
  const endsEarly = places.length - 1 < Math.min(state.at, countOf(runs));
  const kind = kindAt(view, text, here);
  const [byX, byY] = here.slopes;
  const dy = view === 'road' ? terrain.at(here.x + dx, 0).value - here.value : NaN;
  return {
    view,
    places,
    at,
    here,
    before: places[at - 1],
    next,
    steepness: Math.hypot(byX, byY),
    kind,
    lost: endsEarly || !isComputable(terrain.at(next.x, next.y)),
    dx,
    dy,
    predicted: kind === 'smooth' && view === 'road' ? byX * dx : NaN,
  };
}
