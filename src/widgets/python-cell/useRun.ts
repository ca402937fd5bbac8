/** One cell's way through a run: fetching, starting, running, and how it ended. Not in the session: Python answers anew. */
import { useEffect, useRef, useState } from 'react';

import { names } from './programs.ts';
import { startPython, type Python } from './python.ts';

export type Phase = 'idle' | 'loading' | 'starting' | 'running' | 'ended' | 'stopped' | 'time-up' | 'unavailable';

export interface Run {
  readonly phase: Phase;
  /** How much of Python has been fetched, 0 to 1. */
  readonly share: number;
  readonly output: string;
  /** What Python says of an error. */
  readonly traceback?: string | undefined;
  /** What the browser says where Python is not to be had. */
  readonly reason?: string;
  readonly numbers?: Readonly<Record<string, number>>;
}

const idle: Run = { phase: 'idle', share: 0, output: '' };
export const busy: ReadonlySet<Phase> = new Set(['loading', 'starting', 'running']);

export function useRun() {
  const [run, setRun] = useState(idle);
  const python = useRef<Python>(undefined);
  useEffect(() => () => python.current?.stop(), []);

  function start(program: string) {
    python.current ??= startPython();
    setRun({ ...idle, phase: 'starting' });
    const change = (part: Partial<Run>) => setRun((before) => ({ ...before, ...part }));
    python.current.run(program, names, {
      loading: (bytes, total) => change({ phase: bytes < total ? 'loading' : 'starting', share: bytes / total }),
      running: () => change({ phase: 'running' }),
      wrote: (text) => setRun((before) => ({ ...before, output: before.output + text })),
      ended: (numbers, traceback) => change({ phase: 'ended', numbers, traceback }),
      unavailable: (reason) => change({ phase: 'unavailable', reason }),
      timeUp: () => change({ phase: 'time-up' }),
    });
  }

  function stop() {
    python.current?.stop();
    setRun((before) => ({ ...before, phase: 'stopped' }));
  }

  return { run, start, stop, forget: () => setRun(idle) };
}
