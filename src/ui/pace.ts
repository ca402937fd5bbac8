/**
 * A live value told at most so often: a text that changes at every pixel of a move can be read by nobody, and to lay it out
 * costs more than to move the picture. The first change is told at once, and the last one is never left out.
 */
import { shared, type Live } from './live.ts';
import { afterRest, forget } from './rest.ts';

/** For numbers beside a picture, in milliseconds: a dozen a second. */
export const forNumbers = 80;
/** For the scale of a picture: the first change at once, then when the hand rests. A scale that changes under it cannot be read. */
export const forScales = Infinity;
/** How long nothing may have changed for a move to count as over, in milliseconds: some frames of a slow machine. */
const pause = 120;

/** How many listeners are told in one frame of a move: to lay out a number costs about as much as to draw all that moves. */
const few = 3;

/** Within so many milliseconds two changes belong to one frame. */
const oneFrame = 8;

/** When, in mid-move, numbers were written last. */
let lastTurn = -Infinity;

/**
 * In mid-move the paced values of a page take turns, and the listeners of each are told a few in a frame, all of them the
 * same moment: to lay out every number that stands on a page in one frame would make that frame late.
 */
export function pace<T>(live: Live<T>, interval: number): Live<T> {
  let told: { readonly value: T } | undefined;
  const subscribe = shared((tell) => {
    let [lastChange, lastTold] = [-Infinity, -Infinity];
    /** Who is told next of the moment that is being told; 0 between two. */
    let next = 0;
    const tellAll = () => {
      forget(tellAll);
      lastTold = Date.now();
      next = 0;
      told = { value: live.get() };
      tell();
    };
    const tellFew = (now: number) => {
      lastTurn = now;
      if (next === 0) {
        lastTold = now;
        told = { value: live.get() };
      }
      next = tell(next, few) ? next + few : 0;
    };
    const end = live.subscribe(() => {
      const now = Date.now();
      const [isMoving, since] = [now - lastChange < Math.min(interval, pause), now - lastTold];
      lastChange = now;
      if (!isMoving) {
        tellAll();
        return;
      }
      afterRest(tellAll, pause);
      // Who gives way to others does so for a while only.
      const isFree = now - lastTurn >= oneFrame;
      const isDue = since >= 2 * interval || (since >= interval && isFree);
      if (next > 0 || isDue) tellFew(now);
    });
    told = { value: live.get() };
    return () => {
      forget(tellAll);
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
