/**
 * Holding an element with mouse, pen or finger and moving it in the plane. The pointer is captured, so that it may leave the
 * element; the element keeps its distance to the pointer, so that a press alone moves nothing. Where it may go is up to who
 * listens.
 */
import { useEffect, useEffectEvent, type RefObject } from 'react';

import { magnificationOf } from './magnification.ts';

/**
 * @param handle an element whose parent is the frame of the plane
 * @param place where it stands now, in pixels of the plane
 * @param onMove hears where it is taken, in pixels of the plane
 */
export function useGrab(
  handle: RefObject<HTMLElement | null>,
  place: () => { readonly left: number; readonly top: number },
  onMove: (left: number, top: number) => void,
): void {
  const startAt = useEffectEvent(place);
  const moveTo = useEffectEvent(onMove);

  useEffect(() => {
    const element = handle.current;
    if (element === null) return undefined;
    /** Whose hand it is in while it is held, and from the pointer to the handle, in pixels of the plane. */
    let hand: { readonly pointer: number; readonly x: number; readonly y: number } | undefined;
    let magnified = 1;

    const start = (event: PointerEvent) => {
      if (event.button !== 0 || hand !== undefined) return;
      // No mouse events are made of the moves.
      event.preventDefault();
      element.focus({ preventScroll: true });
      const { left, top } = startAt();
      magnified = magnificationOf(element);
      hand = { pointer: event.pointerId, x: left - event.clientX / magnified, y: top - event.clientY / magnified };
      element.setPointerCapture(event.pointerId);
      element.dataset['held'] = '';
      // Heard on their way down: nobody else need hear of the moves.
      document.addEventListener('pointermove', move, true);
    };
    const move = (event: PointerEvent) => {
      if (event.pointerId !== hand?.pointer) return;
      event.stopPropagation();
      moveTo(event.clientX / magnified + hand.x, event.clientY / magnified + hand.y);
    };
    const end = () => {
      hand = undefined;
      delete element.dataset['held'];
      document.removeEventListener('pointermove', move, true);
    };

    element.addEventListener('pointerdown', start);
    element.addEventListener('lostpointercapture', end);
    return () => {
      element.removeEventListener('pointerdown', start);
      element.removeEventListener('lostpointercapture', end);
      document.removeEventListener('pointermove', move, true);
    };
  }, [handle]);
}
