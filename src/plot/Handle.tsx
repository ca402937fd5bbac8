/**
 * What a hand takes hold of in a plane: a halo that says "drag me", a dot on the place itself, and what stands beside it. What
 * is grabbed is an HTML box of 44 pixels over the picture, since not every browser honours `touch-action` inside SVG. Which
 * point it stands for, and which keys move it, is up to `MovablePoint`, `PathPoint` and `PlanePoint`.
 */
import { useRef, type HTMLAttributes, type ReactNode, type RefObject } from 'react';

import { hued, useFollow, type Hue, type Live } from '../ui/index.ts';
import { translateTo, type HandlePlace } from './over.ts';
import { usePlane, type PlaneGeometry } from './plane.ts';
import { useGrab } from './useGrab.ts';
import css from './Handle.module.css';

export interface HandleProps<P> extends Omit<HTMLAttributes<HTMLDivElement>, 'className' | 'style'> {
  readonly at: Live<P>;
  readonly place: (plane: PlaneGeometry, point: P) => HandlePlace;
  /** Where it has been taken, in pixels of the plane. */
  readonly onTake: (left: number, top: number) => void;
  readonly hue?: Hue | undefined;
  /** The second handle of a picture is quieter than the first. */
  readonly rank?: 'first' | 'second' | undefined;
  /** For who writes its attributes. */
  readonly box?: RefObject<HTMLDivElement | null>;
  /** What stands beside it and moves with it: marks that are not grabbed. */
  readonly children?: ReactNode;
}

export function Handle<P>(props: HandleProps<P>) {
  const own = useRef<HTMLDivElement>(null);
  const { at, place, onTake, hue = 'input', rank = 'first', box = own, children, ...attributes } = props;
  const plane = usePlane();

  useFollow(at, (point) => {
    const element = box.current;
    if (element === null) return;
    const { left, top, state } = place(plane, point);
    element.style.translate = translateTo(plane, left, top);
    if (element.dataset['state'] !== state) element.dataset['state'] = state;
  });
  useGrab(box, () => place(plane, at.get()), onTake);

  const first = place(plane, at.first);
  return (
    <div
      ref={box}
      className={css['handle']}
      style={{ translate: translateTo(plane, first.left, first.top) }}
      data-state={first.state}
      data-rank={rank}
      {...attributes}
    >
      <span className={css['halo']} style={hued(hue)} />
      <span className={css['dot']} style={hued(hue)} />
      {children}
    </div>
  );
}
