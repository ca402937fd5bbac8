/**
 * Moving and zooming a picture larger than its frame: drag, two fingers, Ctrl with the wheel, and by calls. Only a style is
 * written; nothing renders. What cannot be seen as a whole starts large enough to be read.
 */
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';

import type { Place } from './graphLayout.ts';
import type { Size } from './plane.ts';

export interface PanZoom {
  /** The style of the first render. */
  readonly first: { readonly transform: string };
  readonly pan: (x: number, y: number) => void;
  readonly zoom: (by: number) => void;
  /** The whole picture, as large as it goes. */
  readonly fit: () => void;
  /** Brings a place of the picture into the frame, if it is outside. */
  readonly show: (place: Place) => void;
}

interface View {
  /** From the middle of the frame to the middle of the picture, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const margin = 14;
const scales = { readable: 0.66, least: 0.15, most: 3, fit: 1.12 } as const;
/** How much of the picture stays in the frame, and how near to its border a place may be, in pixels. */
const kept = 60;
const near = 80;

export function usePanZoom(
  frame: RefObject<HTMLElement | null>,
  world: RefObject<HTMLElement | null>,
  picture: Size,
  size: Size,
): PanZoom {
  const whole = fitting(picture, size);
  const start: View = { x: 0, y: 0, scale: Math.max(whole, Math.min(scales.readable, 1)) };
  const view = useRef(start);

  function write(next: View) {
    const scale = Math.min(scales.most, Math.max(Math.min(whole, scales.least), next.scale));
    const reach = {
      x: Math.max(0, (picture.width * scale + size.width) / 2 - kept),
      y: Math.max(0, (picture.height * scale + size.height) / 2 - kept),
    };
    view.current = { x: bounded(next.x, reach.x), y: bounded(next.y, reach.y), scale };
    if (world.current !== null) world.current.style.transform = styled(view.current);
    if (frame.current !== null) frame.current.toggleAttribute('data-larger', scale > whole * 1.01);
  }

  /** Zooms so that a point, counted from the middle of the frame, stays where it is. */
  function zoomAt(by: number, x: number, y: number) {
    const { scale } = view.current;
    const next = Math.min(scales.most, Math.max(Math.min(whole, scales.least), scale * by));
    const ratio = next / scale;
    write({ x: x - (x - view.current.x) * ratio, y: y - (y - view.current.y) * ratio, scale: next });
  }

  const pan = (x: number, y: number) => write({ ...view.current, x: view.current.x + x, y: view.current.y + y });

  function show({ x, y }: Place) {
    const { scale } = view.current;
    const at = { x: (x - picture.width / 2) * scale, y: (y - picture.height / 2) * scale };
    const room = { x: Math.max(0, size.width / 2 - near), y: Math.max(0, size.height / 2 - near / 2) };
    const stands = { x: at.x + view.current.x, y: at.y + view.current.y };
    if (Math.abs(stands.x) <= room.x && Math.abs(stands.y) <= room.y) return;
    pan(bounded(stands.x, room.x) - stands.x, bounded(stands.y, room.y) - stands.y);
  }

  const begin = useEffectEvent(() => write(start));
  // A new picture, or a frame of another size, starts afresh.
  useLayoutEffect(() => begin(), [picture, size.width, size.height]);
  useGestures(frame, pan, zoomAt);

  return {
    first: { transform: styled(start) },
    pan,
    zoom: (by) => zoomAt(by, 0, 0),
    fit: () => write({ x: 0, y: 0, scale: whole }),
    show,
  };
}

function fitting(picture: Size, size: Size): number {
  const across = (size.width - 2 * margin) / Math.max(1, picture.width);
  const down = (size.height - 2 * margin) / Math.max(1, picture.height);
  return Math.max(0.05, Math.min(scales.fit, across, down));
}

function styled({ x, y, scale }: View): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  return `translate(-50%, -50%) translate(${round(x)}px, ${round(y)}px) scale(${Math.round(scale * 1000) / 1000})`;
}

function bounded(value: number, size: number): number {
  return Math.min(size, Math.max(-size, value));
}

/** A drag that starts beside the nodes moves the picture; two fingers zoom it; so does Ctrl with the wheel. */
function useGestures(
  frame: RefObject<HTMLElement | null>,
  pan: (x: number, y: number) => void,
  zoomAt: (by: number, x: number, y: number) => void,
): void {
  const panBy = useEffectEvent(pan);
  const zoomBy = useEffectEvent(zoomAt);

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
      if (other === undefined) return panBy(now.x - before.x, now.y - before.y);
      const apart = (at: { x: number; y: number }) => Math.hypot(at.x - other.x, at.y - other.y);
      const centre = middle();
      zoomBy(
        apart(now) / Math.max(1, apart(before)),
        (now.x + other.x) / 2 - centre.x,
        (now.y + other.y) / 2 - centre.y,
      );
    };
    const end = (event: PointerEvent) => held.delete(event.pointerId);
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const centre = middle();
      zoomBy(Math.exp(-event.deltaY / 200), event.clientX - centre.x, event.clientY - centre.y);
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
  }, [frame]);
}
