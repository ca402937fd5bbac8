/**
 * A press on the picture itself, as a place in data coordinates: the way to move a point without dragging it. For keyboards
 * the handle and the number field do the same.
 */
import { useEffect, useEffectEvent, type RefObject } from 'react';

import { magnificationOf } from './magnification.ts';
import type { PlaneGeometry } from './plane.ts';

export function usePick(
  frame: RefObject<HTMLElement | null>,
  plane: PlaneGeometry,
  onPick: ((x: number, y: number) => void) | undefined,
): void {
  const pick = useEffectEvent((x: number, y: number) => onPick?.(plane.x.invert(x), plane.y.invert(y)));

  useEffect(() => {
    const picture = frame.current?.querySelector('svg');
    const listen = (event: MouseEvent) => {
      if (frame.current === null) return;
      const { left, top } = frame.current.getBoundingClientRect();
      const magnified = magnificationOf(frame.current);
      pick((event.clientX - left) / magnified, (event.clientY - top) / magnified);
    };
    picture?.addEventListener('click', listen);
    return () => picture?.removeEventListener('click', listen);
  }, [frame]);
}
