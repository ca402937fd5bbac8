/** A live value that speaks only once it has rested: for sentences that are said once per move, not at every pixel of it. */
import { shared, type Live } from './live.ts';
import { forNumbers, pace } from './pace.ts';
import { afterRest, forget } from './rest.ts';

/** How long a value rests before it is said, in milliseconds: longer than the pause between two arrow keys of a calm hand. */
export const calm = 600;
/** How long before a field beside a moved thing catches up. */
export const catchUp = 200;

/** @param isNear while it says so, changes are told as often as can be read: somebody looks just there */
export function settle<T>(live: Live<T>, rest: number, isNear?: () => boolean): Live<T> {
  let settled: { readonly value: T } | undefined;
  const subscribe = shared((tell) => {
    function tellNow() {
      forget(tellNow);
      settled = { value: live.get() };
      tell();
    }

    settled = { value: live.get() };
    const end = live.subscribe(() => afterRest(tellNow, rest));
    const endNear =
      isNear &&
      pace(live, forNumbers).subscribe(() => {
        if (isNear()) tellNow();
      });
    return () => {
      forget(tellNow);
      settled = undefined;
      endNear?.();
      end();
    };
  });
  return {
    get first() {
      return live.first;
    },
    // While nobody listens nothing is kept: a component that renders in mid-move leaves and comes back.
    get: () => (settled === undefined ? live.get() : settled.value),
    subscribe,
  };
}
