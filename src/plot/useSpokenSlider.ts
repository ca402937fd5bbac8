/**
 * An element as a slider to assistive technology: what it says of the first point, for React to draw; it follows once the hand
 * rests. A range input would fight with the drag and cannot stand anywhere in a plane, so the role is given by hand.
 */
import { useMemo, type RefObject } from 'react';

import { catchUp, settle, useFollow, type Live } from '../ui/index.ts';

/** What a slider says of a point; its value is a number on its scale. */
export interface Spoken {
  readonly value: number;
  readonly text: string;
}

export function useSpokenSlider<P>(element: RefObject<HTMLElement | null>, at: Live<P>, spoken: (point: P) => Spoken) {
  const rested = useMemo(() => settle(at, catchUp), [at]);
  useFollow(rested, (point) => {
    const { value, text } = spoken(point);
    element.current?.setAttribute('aria-valuenow', String(value));
    element.current?.setAttribute('aria-valuetext', text);
  });
  const first = spoken(at.first);
  return { role: 'slider', tabIndex: 0, 'aria-valuenow': first.value, 'aria-valuetext': first.text };
}
