/**
 * A point that the reader moves along a path: by mouse or finger to the place on the path that is nearest, by arrow keys in
 * steps of t. A slider to assistive technology, like `MovablePoint`.
 */
import { useRef, type KeyboardEvent } from 'react';

import { keyedValue, onGrid, type Live, type Stepping } from '../ui/index.ts';
import { Handle } from './Handle.tsx';
import { heightOf, isCovered, type HandlePlace } from './over.ts';
import { nearestOn, type Path } from './pathLine.ts';
import { usePlane, type PlaneGeometry } from './plane.ts';
import { useSpokenSlider } from './useSpokenSlider.ts';

export interface PointOnPath {
  readonly t: number;
  /** NaN where the path has no value: the handle then waits at the edge. */
  readonly x: number;
  readonly y: number;
  /** The point of a handle that lies over this one: where it covers it, this one cannot be grabbed. */
  readonly beneath?: { readonly x: number; readonly y: number };
}

export interface PathPointProps {
  readonly at: Live<PointOnPath>;
  readonly path: Path;
  readonly onMove: (t: number) => void;
  /** The range of t, and one arrow key. */
  readonly stepping: Stepping;
  /** What it is, in the reader's language. */
  readonly name: string;
  /** The place in words. */
  readonly say: (point: PointOnPath) => string;
  readonly rank?: 'first' | 'second';
}

export function PathPoint({ at, path, onMove, stepping, name, say, rank }: PathPointProps) {
  const plane = usePlane();
  const box = useRef<HTMLDivElement>(null);
  const slider = useSpokenSlider(box, at, (point) => ({ value: point.t, text: say(point) }));

  function take(left: number, top: number) {
    const t = nearestOn(path, plane, [stepping.min, stepping.max], [left, top], at.get().t);
    onMove(onGrid(t, stepping.step / 10));
  }

  function step(event: KeyboardEvent) {
    const next = keyedValue(event, at.get().t, stepping);
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  }

  return (
    <Handle
      at={at}
      place={place}
      onTake={take}
      rank={rank}
      box={box}
      {...slider}
      aria-label={name}
      aria-valuemin={stepping.min}
      aria-valuemax={stepping.max}
      onKeyDown={step}
    />
  );
}

/** On its point where that is in the plane, else at the nearest edge. */
function place(plane: PlaneGeometry, { x, y, beneath }: PointOnPath): HandlePlace {
  const [wantedLeft, wantedTop] = [Number.isFinite(x) ? plane.x(x) : 0, Number.isFinite(y) ? plane.y(y) : plane.height];
  const left = Math.min(plane.width, Math.max(0, wantedLeft));
  const top = heightOf(wantedTop, plane);
  const isThere = Number.isFinite(x) && Number.isFinite(y) && left === wantedLeft && top === wantedTop;
  return {
    left,
    top,
    state: isCovered(plane, beneath, left, top) ? 'covered' : isThere ? 'there' : 'away',
  };
}
