/**
 * A point that the reader moves along a path: by mouse or finger to the place on the path that is nearest, by arrow keys in
 * steps of t. A slider to assistive technology, like `MovablePoint`.
 */
import { useMemo, useRef, type KeyboardEvent } from 'react';

import { catchUp, hued, keyedValue, onGrid, settle, useFollow, type Live, type Stepping } from '../ui/index.ts';
import { heightOf, isCovered, translateTo } from './over.ts';
import { nearestOn, type Path } from './pathLine.ts';
import { usePlane, type PlaneGeometry } from './plane.ts';
import { useGrab } from './useGrab.ts';
import css from './MovablePoint.module.css';

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
  /** The second handle of a picture is quieter than the first. */
  readonly rank?: 'first' | 'second';
}

export function PathPoint({ at, path, onMove, stepping, name, say, rank = 'first' }: PathPointProps) {
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
    box.current?.setAttribute('aria-valuenow', String(point.t));
    box.current?.setAttribute('aria-valuetext', say(point));
  });

  useGrab(
    box,
    () => place(plane, at.get()),
    (left, top) => {
      const t = nearestOn(path, plane, [stepping.min, stepping.max], [left, top], at.get().t);
      onMove(onGrid(t, stepping.step / 10));
    },
  );

  function step(event: KeyboardEvent) {
    const next = keyedValue(event, at.get().t, stepping);
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  }

  const first = place(plane, at.first);
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-label': name,
    'aria-valuemin': stepping.min,
    'aria-valuemax': stepping.max,
    'aria-valuenow': at.first.t,
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
      <span className={css['halo']} style={hued('input')} />
      <span className={css['dot']} style={hued('input')} />
    </div>
  );
}

/** Where the handle stands in pixels: on its point where that is in the plane, else at the nearest edge. */
function place(plane: PlaneGeometry, { x, y, beneath }: PointOnPath) {
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
