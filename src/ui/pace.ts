/**
 * A live value told at most so often: a text that changes at every pixel of a move can be read by nobody, and to lay it out
 * costs more than to move the picture. The first change is told at once, and the last one is never left out.
 */
import { shared, type Live } from './live.ts';
import { afterRest, forget } from './rest.ts';

/** For numbers beside a picture, in milliseconds: a dozen a second. */
export const forNumbers = 80;
/** How long nothing may have changed for a move to count as over, in milliseconds: some frames of a slow machine. */
const pause = 120;

export function pace<T>(live: Live<T>, interval: number): Live<T> {
  let told: { readonly value: T } | undefined;
  const subscribe = shared((tell) => {
    let last = -Infinity;
    const tellNow = () => {
      last = Date.now();
      forget(tellNow);
      told = { value: live.get() };
      tell();
    };
    const end = live.subscribe(() => {
      if (Date.now() - last >= interval) tellNow();
      else afterRest(tellNow, pause);
    });
    told = { value: live.get() };
    return () => {
      forget(tellNow);
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
