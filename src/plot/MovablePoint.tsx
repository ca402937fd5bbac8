/**
 * A point that the reader moves along one quantity: by mouse or finger, by arrow keys (Shift ten steps, Ctrl a tenth,
 * Home and End to the edges). A slider to assistive technology.
 */
import { useRef, type KeyboardEvent, type ReactNode } from 'react';

import { keyedValue, powerScale, type Hue, type Live, type Stepping } from '../ui/index.ts';
import { Handle } from './Handle.tsx';
import { handsWorth } from './handsWorth.ts';
import { heightOf, isCovered, type HandlePlace } from './over.ts';
import { usePlane, type PlaneGeometry } from './plane.ts';
import { useSpokenSlider } from './useSpokenSlider.ts';

export interface MovingPoint {
  readonly x: number;
  /** NaN where the curve has no value: the handle then waits on the x axis. */
  readonly y: number;
  /** The point of a handle that lies over this one: where it covers it, this one cannot be grabbed. */
  readonly beneath?: { readonly x: number; readonly y: number };
}

export interface MovablePointProps {
  readonly at: Live<MovingPoint>;
  /** Where it has been moved to, in data coordinates, rounded to what a hand can mean. */
  readonly onMove: (x: number) => void;
  /** Its range, and one arrow key; on a logarithmic axis a key takes a tenth of a power of ten instead. */
  readonly stepping: Stepping;
  /** What it is, in the reader's language. */
  readonly name: string;
  /** The place in words: "x = 1.5, y = 2.25". */
  readonly say: (point: MovingPoint) => string;
  readonly hue?: Hue;
  readonly rank?: 'first' | 'second';
  /** What stands beside it and moves with it: marks that are not grabbed. */
  readonly children?: ReactNode;
}

export function MovablePoint({ at, onMove, stepping, name, say, hue, rank, children }: MovablePointProps) {
  const plane = usePlane();
  const box = useRef<HTMLDivElement>(null);
  const slider = useSpokenSlider(box, at, (point) => ({ value: scaleValue(plane, point.x), text: say(point) }));

  function step(event: KeyboardEvent) {
    const next =
      plane.xKind === 'log' ? keyedPower(event, at.get().x, stepping) : keyedValue(event, at.get().x, stepping);
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  }

  return (
    <Handle
      at={at}
      place={place}
      onTake={(left) => onMove(Math.min(stepping.max, Math.max(stepping.min, handsWorth(plane, left))))}
      hue={hue}
      rank={rank}
      box={box}
      {...slider}
      aria-label={name}
      aria-orientation="horizontal"
      aria-valuemin={scaleValue(plane, stepping.min)}
      aria-valuemax={scaleValue(plane, stepping.max)}
      onKeyDown={step}
    >
      {children}
    </Handle>
  );
}

/** Where it stands on its scale, for assistive technology: the power of ten on a logarithmic axis, since 1e-15 is no number there. */
function scaleValue({ xKind }: PlaneGeometry, x: number): number {
  return xKind === 'log' ? Number(Math.log10(x).toFixed(2)) : x;
}

/** The same keys on a logarithmic axis. */
function keyedPower(event: KeyboardEvent, x: number, { min, max }: Stepping): number | undefined {
  const { track, position, valueAt } = powerScale(min, max);
  const next = keyedValue(event, position(x), { min: track.from, max: track.to, step: track.keyStep });
  return next === undefined ? undefined : valueAt(next, x);
}

/** On its point where that is in the plane, else at the nearest edge. */
function place(plane: PlaneGeometry, { x, y, beneath }: MovingPoint): HandlePlace {
  const left = Math.min(plane.width, Math.max(0, plane.x(x)));
  const wanted = plane.y(Number.isFinite(y) ? y : 0);
  const top = heightOf(wanted, plane);
  const isThere = Number.isFinite(y) && top === wanted;
  return { left, top, state: isCovered(plane, beneath, left, top) ? 'covered' : isThere ? 'there' : 'away' };
}
