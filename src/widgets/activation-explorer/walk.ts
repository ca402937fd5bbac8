/** Lets σ become tanh by itself: the way runs from 0 to 3 at an even pace; from its end it starts again. */
import { useEffect, useRef, useState } from 'react';

import type { WidgetState } from '../widget-state.ts';
import { wayLength, type ExplorerState } from './widget.ts';

/** Milliseconds for each of the three moves. */
const pace = 1400;

export interface Walk {
  readonly playing: boolean;
  /** Starts the walk, or stops it where it is. */
  readonly toggle: () => void;
}

export function useWalk(state: WidgetState<ExplorerState>): Walk {
  const [playing, setPlaying] = useState(false);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  function stop() {
    cancelAnimationFrame(frame.current);
    setPlaying(false);
  }

  function play() {
    const { way } = state.get();
    const start = way >= wayLength ? 0 : way;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      // One move at a press instead of a film.
      state.set({ way: Math.min(wayLength, Math.floor(start) + 1) });
      return;
    }
    setPlaying(true);
    let began: number | undefined;
    let last = way;
    const go = (now: number) => {
      // A change from elsewhere takes over.
      if (began !== undefined && state.get().way !== last) return stop();
      began ??= now;
      last = wayAfter(start, now - began);
      state.set({ way: last });
      if (last >= wayLength) setPlaying(false);
      else frame.current = requestAnimationFrame(go);
    };
    frame.current = requestAnimationFrame(go);
  }

  return { playing, toggle: playing ? stop : play };
}

/** How far the way has come after some time, in milliseconds, to hundredths. */
export function wayAfter(start: number, elapsed: number): number {
  return Math.min(wayLength, Math.round(100 * (start + elapsed / pace)) / 100);
}
