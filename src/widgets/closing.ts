/** The move that derivatives are about: h runs to 0, power of ten after power of ten, and difference quotients close on a slope. */
import { useEffect, useRef, useState } from 'react';

/** Where the move ends: small enough for six equal digits, large enough for rounding not to show. */
export const smallestStep = 1e-6;
/** Milliseconds for one power of ten. */
const pace = 650;

/** The step after some time, from `start` down to `smallestStep`, with the sign of `start`. */
export function closingStep(start: number, elapsed: number): number {
  const size = Math.max(smallestStep, Math.abs(start) * 10 ** (-elapsed / pace));
  return Math.sign(start) * Number(size.toPrecision(2));
}

/** What the move changes: the state of a widget that has a step h. */
export interface WithStep {
  readonly get: () => { readonly h: number };
  readonly set: (patch: { h: number }) => void;
}

export interface Closing {
  readonly playing: boolean;
  /** Starts the move, or stops it where it is. From a step that is small already it starts again from `from`. */
  readonly toggle: () => void;
}

export function useClosing(state: WithStep, from: number): Closing {
  const [playing, setPlaying] = useState(false);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  function stop() {
    cancelAnimationFrame(frame.current);
    setPlaying(false);
  }

  function play() {
    const { h } = state.get();
    const start = Math.abs(h) > 100 * smallestStep ? h : Math.sign(h) * Math.max(Math.abs(from), 0.5);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      state.set({ h: Math.sign(start) * smallestStep });
      return;
    }
    setPlaying(true);
    let began: number | undefined;
    let last = h;
    const go = (now: number) => {
      // A change from elsewhere takes over.
      if (began !== undefined && state.get().h !== last) return stop();
      began ??= now;
      last = closingStep(start, now - began);
      state.set({ h: last });
      if (Math.abs(last) <= smallestStep) setPlaying(false);
      else frame.current = requestAnimationFrame(go);
    };
    frame.current = requestAnimationFrame(go);
  }

  return { playing, toggle: playing ? stop : play };
}
