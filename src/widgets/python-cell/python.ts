/**
 * Python on a page: starts the worker when it is first asked for, keeps it for the next program, and ends it when a program
 * runs on or is stopped. Nothing of it is loaded before `run`.
 */
import { scriptAddress } from '../../ui/index.ts';
import type { FromPython, RunProgram } from './protocol.ts';
// oxlint-disable-next-line import/default -- the address that Vite gives the built worker
import workerAddress from './python-worker.ts?worker&url';

export interface Heard {
  readonly loading: (bytes: number, total: number) => void;
  readonly running: () => void;
  readonly wrote: (text: string) => void;
  readonly ended: (numbers: Readonly<Record<string, number>>, traceback: string | undefined) => void;
  /** Python itself could not be had: no network, or the browser refuses. */
  readonly unavailable: (reason: string) => void;
  readonly timeUp: () => void;
}

export interface Python {
  readonly run: (program: string, names: readonly string[], heard: Heard) => void;
  /** Ends what is running or loading; nothing more is heard of it. */
  readonly stop: () => void;
}

/** How long a program may run, in milliseconds. */
const timeLimit = 10_000;

export function startPython(): Python {
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard: Heard | undefined;

  function stop() {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
  }

  function hear({ data }: MessageEvent<FromPython>) {
    switch (data.kind) {
      case 'loading':
        heard?.loading(data.bytes, data.total);
        break;
      case 'running':
        timer = setTimeout(() => {
          stop();
          heard?.timeUp();
        }, timeLimit);
        heard?.running();
        break;
      case 'wrote':
        heard?.wrote(data.text);
        break;
      case 'ended':
        clearTimeout(timer);
        heard?.ended(data.numbers, data.traceback);
        break;
      case 'broken':
        stop();
        heard?.ended({}, data.reason);
        break;
      default:
        stop();
        heard?.unavailable(data.reason);
    }
  }

  function begin(): Worker {
    const begun = new Worker(scriptAddress(workerAddress), { type: 'module' });
    begun.addEventListener('message', (event: MessageEvent<FromPython>) => {
      if (begun === worker) hear(event);
    });
    begun.addEventListener('error', (event) => {
      if (begun !== worker) return;
      event.preventDefault();
      stop();
      heard?.unavailable(event.message);
    });
    return begun;
  }

  function run(program: string, names: readonly string[], listener: Heard) {
    heard = listener;
    worker ??= begin();
    worker.postMessage({ program, names } satisfies RunProgram, { transfer: [] });
  }

  return { run, stop };
}
