/**
 * A point that the reader moves along one quantity: by mouse or finger, by arrow keys (Shift ten steps, Ctrl a tenth,
 * Home and End to the edges). A slider to assistive technology. What is grabbed is an HTML box of 44 pixels over the
 * picture, since not every browser honours `touch-action` inside SVG.
 */
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';

import {
  catchUp,
  hued,
  keyedValue,
  powerScale,
  settle,
  useFollow,
  type Hue,
  type Live,
  type Stepping,
} from '../ui/index.ts';
import { heightOf, isCovered, translateTo } from './over.ts';
import { usePlane, type PlaneGeometry } from './plane.ts';
import { useDrag } from './useDrag.ts';
import css from './MovablePoint.module.css';

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
  /** The second handle of a picture is quieter than the first. */
  readonly rank?: 'first' | 'second';
  /** What stands beside it and moves with it: marks that are not grabbed. */
  readonly children?: ReactNode;
}

export function MovablePoint(props: MovablePointProps) {
  const { at, onMove, stepping, name, say, hue = 'input', rank = 'first', children } = props;
  const plane = usePlane();
  const box = useRef<HTMLDivElement>(null);

  useFollow(at, (point) => {
    const element = box.current;
    if (element === null) return;
    const { left, top, state } = place(plane, point);
    element.style.translate = translateTo(plane, left, top);
    if (element.dataset['state'] !== state) element.dataset['state'] = state;
  });
  const paced = useMemo(() => settle(at, catchUp), [at]);
  useFollow(paced, (point) => {
    box.current?.setAttribute('aria-valuenow', String(scaleValue(plane, point.x)));
    box.current?.setAttribute('aria-valuetext', say(point));
  });

  useDrag(
    box,
    plane,
    () => place(plane, at.get()).left,
    (x) => {
      onMove(Math.min(stepping.max, Math.max(stepping.min, x)));
    },
  );

  function step(event: KeyboardEvent) {
    const next =
      plane.xKind === 'log' ? keyedPower(event, at.get().x, stepping) : keyedValue(event, at.get().x, stepping);
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  }

  const first = place(plane, at.first);
  // A range input would fight with the drag and cannot stand anywhere in a plane, so the role is given by hand.
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-label': name,
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': scaleValue(plane, stepping.min),
    'aria-valuemax': scaleValue(plane, stepping.max),
    'aria-valuenow': scaleValue(plane, at.first.x),
    'aria-valuetext': say(at.first),
    onKeyDown: step,
  };
  return (
    <div
      ref={box}
      className={css['handle']}
      style={{ translate: translateTo(plane, first.left, first.top) }}
      data-state={first.state}
      data-rank={rank}
      {...slider}
    >
      <span className={css['halo']} style={hued(hue)} />
      <span className={css['dot']} style={hued(hue)} />
      {children}
    </div>
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

/** Where the handle stands in pixels: on its point where that is in the plane, else at the nearest edge. */
function place(plane: PlaneGeometry, { x, y, beneath }: MovingPoint) {
  const left = Math.min(plane.width, Math.max(0, plane.x(x)));
  const wanted = plane.y(Number.isFinite(y) ? y : 0);
  const top = heightOf(wanted, plane);
  const isThere = Number.isFinite(y) && top === wanted;
  const state = isCovered(plane, beneath, left, top) ? 'covered' : isThere ? 'there' : 'away';
  return {
    left,
    state,
    top,
  };
}
