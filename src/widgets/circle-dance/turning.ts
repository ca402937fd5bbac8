/** The point runs round the circle with speed 1: one radian a second. For readers who want no motion each press is one step. */
import { useEffect, useRef, useState } from 'react';

import type { WidgetState } from '../widget-state.ts';
import { turns, type DanceState } from './widget.ts';

/** One step where nothing may move by itself: a twelfth of a turn. */
export const still = Math.PI / 6;

/** The angle after some more of it, within the two turns that are shown: from the end it goes on at the beginning. */
export function turnedBy(x: number, more: number): number {
  const length = turns.max - turns.min;
  const next = x + more;
  return next > turns.max ? next - length : next;
}

export interface Turning {
  readonly playing: boolean;
  readonly toggle: () => void;
}

export function useTurning(state: WidgetState<DanceState>): Turning {
  const [playing, setPlaying] = useState(false);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  function stop() {
    cancelAnimationFrame(frame.current);
    setPlaying(false);
  }

  function play() {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      state.set({ x: turnedBy(state.get().x, still) });
      return;
    }
    setPlaying(true);
    let before: number | undefined;
    let last = state.get().x;
    const go = (now: number) => {
      // A change from elsewhere takes over.
      if (state.get().x !== last) return stop();
      last = turnedBy(last, (now - (before ?? now)) / 1000);
      before = now;
      state.set({ x: last });
      frame.current = requestAnimationFrame(go);
    };
    frame.current = requestAnimationFrame(go);
  }

  return { playing, toggle: playing ? stop : play };
}
