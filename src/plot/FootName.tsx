/**
 * The letter of a place on the x axis, beside the foot of its line. It is HTML over the picture (among the `handles` of a
 * plane): a text that moves inside SVG is laid out again at every move.
 */
import { useRef } from 'react';

import { hued, Sym, useFollow, type Hue, type Live } from '../ui/index.ts';
import type { MovingPoint } from './MovablePoint.tsx';
import { translateTo } from './over.ts';
import { axisPlaces, usePlane, type PlaneGeometry } from './plane.ts';
import css from './FootName.module.css';

export interface Foot extends MovingPoint {
  /** The x of another foot: where the two are close, this one has no letter. */
  readonly apartFrom?: number;
}

export interface FootNameProps {
  readonly at: Live<Foot>;
  readonly name: string;
  readonly hue?: Hue;
}

export function FootName({ at, name, hue = 'input' }: FootNameProps) {
  const plane = usePlane();
  const letter = useRef<HTMLSpanElement>(null);

  useFollow(at, (foot) => {
    if (letter.current === null) return;
    const place = placeOf(plane, foot, name);
    letter.current.toggleAttribute('data-absent', place === undefined);
    if (place !== undefined) letter.current.style.translate = translateTo(plane, ...place);
  });

  const first = placeOf(plane, at.first, name);
  return (
    <span
      ref={letter}
      className={css['name']}
      style={{ translate: translateTo(plane, ...(first ?? [0, 0])) }}
      data-absent={first === undefined ? '' : undefined}
      aria-hidden="true"
    >
      <span className={css['letter']} style={hued(hue)}>
        <Sym of={name} />
      </span>
    </span>
  );
}

/** Above the axis, since its numbers stand below; nowhere where it would stand on something else. In pixels. */
export function placeOf(
  plane: PlaneGeometry,
  { x, y, apartFrom }: Foot,
  name: string,
): readonly [left: number, top: number] | undefined {
  const { row, numbersAbove } = axisPlaces(plane);
  const left = plane.x(x);
  const room = 4 + 12 * name.replaceAll(' ', '').length;
  const isShort = !(Math.abs(plane.y(y) - row) > 30);
  const isCrowded = apartFrom !== undefined && Math.abs(left - plane.x(apartFrom)) < 26;
  if (isShort || isCrowded || numbersAbove || left < 0 || left > plane.width - room) return undefined;
  return [left + 6, row < 24 ? row + 22 : row - 20];
}
