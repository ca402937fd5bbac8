/** A live value that its owner tells. */
import { shared, type Live } from '../../ui/index.ts';

export interface Told<T> extends Live<T> {
  readonly tell: (value: T) => void;
}

export function told<T>(first: T): Told<T> {
  let value = first;
  let announce: (() => void) | undefined;
  const subscribe = shared((tell) => {
    announce = tell;
    return () => (announce = undefined);
  });
  return {
    first,
    get: () => value,
    subscribe,
    tell: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      announce?.();
    },
  };
}
