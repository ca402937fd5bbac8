/**
 * A live value told at most so often: a text that changes at every pixel of a move can be read by nobody, and to lay it out
 * costs more than to move the picture. The first change is told at once, and the last one is never left out.
 */
import { shared, type Live } from './live.ts';
import { afterRest, forget } from './rest.ts';
import { catchUp } from './settle.ts';

/** For numbers beside a picture, in milliseconds: eight a second, as fast as one can read them. */
export const forNumbers = 120;
/** For a number that stands in a field, in milliseconds: to lay out a text that can be typed in is dear. */
export const forFields = 240;
/** For the scale of a picture: the first change at once, then when the hand rests. A scale that changes under it cannot be read. */
export const forScales = Infinity;
/** Of so many changes of a page one lays out text: the frames between have the picture alone to draw, on a slow machine too. */
const between = 3;
/** How many listeners are told with one change: those of one figure at once, since each pass has a price of its own. */
const few = 12;

/** Tells so many more of a paced value's listeners, and answers how many there were; fewer: all have heard. */
type Turn = (count: number) => number;

/** Who is to be told, in the order in which they fell due. */
const waiting = new Set<Turn>();
/** Changes since somebody was told in mid-move; the many values that change with one event are one change. */
let changes = 0;
let isCounted = false;
/** How many may still be told with this change. */
let left = 0;

/** Tells a few in all, however many values change with one event, and however long a slow machine takes for it. */
function tellSome(): void {
  if (!isCounted) {
    isCounted = true;
    queueMicrotask(() => (isCounted = false));
    changes += 1;
    left = changes < between ? 0 : few;
  }
  for (const turn of waiting) {
    if (left === 0) return;
    changes = 0;
    const told = turn(left);
    if (told < left) waiting.delete(turn);
    left -= told;
  }
}

/**
 * In mid-move the paced values of a page take turns, and the listeners of each are told a few with one change, all of them the
 * same moment: to lay out every number that stands on a page in one frame would make that frame late. A slow machine tells
 * them less often. An `interval` that is a function may be another at each change.
 */
export function pace<T>(live: Live<T>, interval: number | (() => number)): Live<T> {
  let told: { readonly value: T } | undefined;
  const get = () => (told === undefined ? live.get() : told.value);
  const subscribe = shared((tell) => {
    let [lastChange, lastTold] = [-Infinity, -Infinity];
    /** Who is told next of the moment that is being told; 0 between two. */
    let next = 0;
    const begin = () => {
      lastTold = Date.now();
      told = { value: live.get() };
    };
    const turn: Turn = (count) => {
      if (next === 0) begin();
      const heard = tell(next, count);
      next = heard < count ? 0 : next + heard;
      return heard;
    };
    const tellAll = () => {
      forget(tellAll);
      waiting.delete(turn);
      next = 0;
      begin();
      tell();
    };
    const end = live.subscribe(() => {
      const now = Date.now();
      const isMoving = now - lastChange < catchUp;
      lastChange = now;
      if (!isMoving) {
        tellAll();
        return;
      }
      afterRest(tellAll, catchUp);
      const due = typeof interval === 'number' ? interval : interval();
      if (now - lastTold >= due) waiting.add(turn);
      tellSome();
    });
    told = { value: live.get() };
    return () => {
      forget(tellAll);
      waiting.delete(turn);
      told = undefined;
      end();
    };
  }, get);
  return {
    get first() {
      return live.first;
    },
    get,
    subscribe,
  };
}
