/**
 * Moving and zooming a picture in its frame by hand: a drag that starts beside the nodes moves it; two fingers zoom it; so
 * does Ctrl with the wheel. Only a style is written; nothing renders.
 */
import { useEffect, type RefObject } from 'react';

import { magnificationOf } from './magnification.ts';
import type { Stage } from './stage.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

export function usePanZoom(frame: RefObject<HTMLElement | null>, stage: Stage): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const held = new Map<number, Place>();
    let magnified = 1;
    /** Where a pointer is, in pixels of the frame, from its middle. */
    const placeOf = ({ clientX, clientY }: MouseEvent): Place => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: (clientX - left - width / 2) / magnified, y: (clientY - top - height / 2) / magnified };
    };

    const start = (event: PointerEvent) => {
      if (event.button !== 0) return;
      const isNode = event.target instanceof Element && event.target.closest('button') !== null;
      if (isNode && held.size === 0 && event.pointerType === 'mouse') return;
      magnified = magnificationOf(element);
      held.set(event.pointerId, placeOf(event));
      if (!isNode) element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      const before = held.get(event.pointerId);
      if (before === undefined) return;
      const now = placeOf(event);
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      held.set(event.pointerId, now);
      if (other === undefined) return stage.pan(now.x - before.x, now.y - before.y);
      const apart = (at: Place) => Math.hypot(at.x - other.x, at.y - other.y);
      stage.zoom(apart(now) / Math.max(1, apart(before)), (now.x + other.x) / 2, (now.y + other.y) / 2);
    };
    const end = (event: PointerEvent) => {
      held.delete(event.pointerId);
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      magnified = magnificationOf(element);
      const { x, y } = placeOf(event);
      stage.zoom(Math.exp(-event.deltaY / 200), x, y);
    };

    element.addEventListener('pointerdown', start);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', end);
    element.addEventListener('pointercancel', end);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', start);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', end);
      element.removeEventListener('pointercancel', end);
      element.removeEventListener('wheel', wheel);
    };
  }, [frame, stage]);
}
