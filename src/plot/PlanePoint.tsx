/**
 * A point that the reader moves freely in the plane: by mouse or finger anywhere, by keyboard along x and along y. To
 * assistive technology a group of two sliders, which stand unseen in the handle; it shows the focus of either.
 */
import { useRef, type KeyboardEvent } from 'react';

import { keyedValue, onGrid, type Live, type Stepping } from '../ui/index.ts';
import { Handle } from './Handle.tsx';
import { pixelGrid } from './handsWorth.ts';
import { heightOf, type HandlePlace } from './over.ts';
import { usePlane, type PlaneGeometry } from './plane.ts';
import { useSpokenSlider } from './useSpokenSlider.ts';
import css from './Handle.module.css';

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface PlanePointProps {
  readonly at: Live<Place>;
  readonly onMove: (place: Place) => void;
  /** Of both coordinates. */
  readonly stepping: Stepping;
  /** What the point is, and what its coordinates are, in the reader's language. */
  readonly name: string;
  readonly names: { readonly x: string; readonly y: string };
  /** A coordinate in words. */
  readonly say: (value: number) => string;
}

export function PlanePoint({ at, onMove, stepping, name, names, say }: PlanePointProps) {
  const plane = usePlane();

  function take(left: number, top: number) {
    const grid = pixelGrid(plane);
    onMove({ x: within(onGrid(plane.x.invert(left), grid)), y: within(onGrid(plane.y.invert(top), grid)) });
  }

  function within(value: number): number {
    return Math.min(stepping.max, Math.max(stepping.min, value));
  }

  return (
    <Handle at={at} place={place} onTake={take} role="group" aria-label={name}>
      <Coordinate axis="x" at={at} onMove={onMove} stepping={stepping} name={names.x} say={say} />
      <Coordinate axis="y" at={at} onMove={onMove} stepping={stepping} name={names.y} say={say} />
    </Handle>
  );
}

interface CoordinateProps extends Pick<PlanePointProps, 'at' | 'onMove' | 'stepping' | 'name' | 'say'> {
  readonly axis: 'x' | 'y';
}

/** Right and left move x, up and down move y, whichever of the two has the focus. */
function Coordinate({ axis, at, onMove, stepping, name, say }: CoordinateProps) {
  const element = useRef<HTMLSpanElement>(null);
  const slider = useSpokenSlider(element, at, (point) => ({ value: point[axis], text: say(point[axis]) }));

  function step(event: KeyboardEvent) {
    const place = at.get();
    const moved = axisOf[event.key] ?? axis;
    const next = keyedValue(event, place[moved], stepping);
    if (next === undefined) return;
    event.preventDefault();
    onMove({ x: place.x, y: place.y, [moved]: next });
  }

  const attributes = {
    ...slider,
    'aria-label': name,
    'aria-orientation': axis === 'x' ? ('horizontal' as const) : ('vertical' as const),
    'aria-valuemin': stepping.min,
    'aria-valuemax': stepping.max,
    onKeyDown: step,
  };
  return <span ref={element} className={css['coordinate']} {...attributes} />;
}

const axisOf: Readonly<Record<string, 'x' | 'y'>> = { ArrowLeft: 'x', ArrowRight: 'x', ArrowUp: 'y', ArrowDown: 'y' };

/** On its place where that is in the plane, else at the nearest edge. */
function place(plane: PlaneGeometry, { x, y }: Place): HandlePlace {
  const [wantedLeft, wantedTop] = [plane.x(x), plane.y(y)];
  const left = Math.min(plane.width, Math.max(0, wantedLeft));
  const top = heightOf(wantedTop, plane);
  return { left, top, state: left === wantedLeft && top === wantedTop ? 'there' : 'away' };
}
