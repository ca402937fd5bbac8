/** A live value that speaks only once it has rested: for sentences that are said once per move, not at every pixel of it. */
import { shared, type Live } from './live.ts';
import { afterRest, forget } from './rest.ts';

/** How long a value rests before it is said, in milliseconds: longer than the pause between two arrow keys of a calm hand. */
export const calm = 600;
/** How long before what is not seen to move catches up, such as an attribute. */
export const catchUp = 200;

export function settle<T>(live: Live<T>, rest: number): Live<T> {
  let settled: { readonly value: T } | undefined;
  // While nobody listens nothing is kept: a component that renders in mid-move leaves and comes back.
  const get = () => (settled === undefined ? live.get() : settled.value);
  const subscribe = shared((tell) => {
    function tellNow() {
      forget(tellNow);
      settled = { value: live.get() };
      tell();
    }

    settled = { value: live.get() };
    const end = live.subscribe(() => afterRest(tellNow, rest));
    return () => {
      forget(tellNow);
      settled = undefined;
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
