/**
 * Moving and zooming a picture in its frame by hand: a drag that starts beside the nodes moves it; two fingers zoom it; so
 * does Ctrl with the wheel. Only a style is written; nothing renders.
 */
import { useEffect, type RefObject } from 'react';

import type { Stage } from './stage.ts';

export function usePanZoom(frame: RefObject<HTMLElement | null>, stage: Stage): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const held = new Map<number, { x: number; y: number }>();
    const middle = () => {
      const box = element.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    };

    const start = (event: PointerEvent) => {
      if (event.button !== 0) return;
      const isNode = event.target instanceof Element && event.target.closest('button') !== null;
      if (isNode && held.size === 0 && event.pointerType === 'mouse') return;
      held.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (!isNode) element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      const before = held.get(event.pointerId);
      if (before === undefined) return;
      const now = { x: event.clientX, y: event.clientY };
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      held.set(event.pointerId, now);
      if (other === undefined) return stage.pan(now.x - before.x, now.y - before.y);
      const apart = (at: { x: number; y: number }) => Math.hypot(at.x - other.x, at.y - other.y);
      const centre = middle();
      stage.zoom(
        apart(now) / Math.max(1, apart(before)),
        (now.x + other.x) / 2 - centre.x,
        (now.y + other.y) / 2 - centre.y,
      );
    };
    const end = (event: PointerEvent) => {
      held.delete(event.pointerId);
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const centre = middle();
      stage.zoom(Math.exp(-event.deltaY / 200), event.clientX - centre.x, event.clientY - centre.y);
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
