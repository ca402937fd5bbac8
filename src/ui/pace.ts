/**
 * A live value told at most so often: a text that changes at every pixel of a move can be read by nobody, and to lay it out
 * costs more than to move the picture. The first change is told at once, and the last one is never left out.
 */
import { shared, type Live } from './live.ts';

/** For numbers beside a picture, in milliseconds: a dozen a second. */
export const forNumbers = 80;

export function pace<T>(live: Live<T>, interval: number): Live<T> {
  let told: { readonly value: T } | undefined;
  const subscribe = shared((tell) => {
    let last = -Infinity;
    const tellNow = () => {
      last = Date.now();
      waiting.delete(tellNow);
      told = { value: live.get() };
      tell();
    };
    const end = live.subscribe(() => {
      if (Date.now() - last >= interval) tellNow();
      else wait(tellNow);
    });
    told = { value: live.get() };
    return () => {
      waiting.delete(tellNow);
      told = undefined;
      end();
    };
  });
  return {
    get first() {
      return live.first;
    },
    get: () => (told === undefined ? live.get() : told.value),
    subscribe,
  };
}

/** How long nothing may have changed for a move to count as over, in milliseconds: some frames of a slow machine. */
const pause = 120;

/** The last changes of a move, to be told when it is over: while it goes on, they are told with its own frames. */
const waiting = new Set<() => void>();
let changed = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function wait(tell: () => void): void {
  changed = Date.now();
  waiting.add(tell);
  timer ??= setTimeout(tellRest, pause);
}

function tellRest(): void {
  const left = changed + pause - Date.now();
  timer = left > 0 ? setTimeout(tellRest, left) : undefined;
  if (timer !== undefined) return;
  for (const tell of waiting) tell();
}
