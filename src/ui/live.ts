/**
 * A value that changes while the reader plays. What shows it is drawn once by React and then kept in step by writing the
 * few attributes that changed, so that a pointer move renders nothing. Who owns the value is no matter here: widgets make
 * one from their entry in the session store (`widgets/useWidget.ts`).
 *
 * @example
 * const slope = derive(reading, (reading) => reading.slope);
 * useFollow(slope, (slope) => line.current?.setAttribute('y2', String(slope)));
 */
import { useLayoutEffect, useSyncExternalStore } from 'react';

export interface Live<T> {
  /** What the prerendered page shows, and so the first render too. */
  readonly first: T;
  readonly get: () => T;
  /** Calls `listener` with the value after each change; returns what ends it. */
  readonly subscribe: (listener: (value: T) => void) => () => void;
}

/** A live value that never changes. */
export function still<T>(value: T): Live<T> {
  return { first: value, get: () => value, subscribe: () => () => {} };
}

/** A live value that its owner tells. */
export interface Told<T> extends Live<T> {
  readonly tell: (value: T) => void;
}

export function told<T>(first: T): Told<T> {
  let value = first;
  let announce: (() => void) | undefined;
  const begin = (tell: () => void) => {
    announce = tell;
    return () => (announce = undefined);
  };
  return {
    first,
    get: () => value,
    subscribe: shared(begin, () => value),
    tell: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      announce?.();
    },
  };
}

/**
 * A live value computed from another, once per change, however many listen. They hear only of results that differ. The first
 * value is kept beside the present one: what is drawn anew asks for both, in turns.
 */
export function derive<A, B>(source: Live<A>, map: (value: A) => B): Live<B> {
  let first: Derived<A, B> | undefined;
  let last: Derived<A, B> | undefined;
  const derived = (of: A): Derived<A, B> => {
    if (last !== undefined && Object.is(last.of, of)) return last;
    if (first !== undefined && Object.is(first.of, of)) return first;
    return { of, is: map(of) };
  };
  const present = (of: A): B => {
    last = derived(of);
    return last.is;
  };
  const get = () => present(source.get());
  let seen: B;
  const begin = (tell: Tell) => {
    seen = get();
    return source.subscribe((from) => {
      const next = present(from);
      if (Object.is(next, seen)) return;
      seen = next;
      tell();
    });
  };
  return {
    get first() {
      first = derived(source.first);
      return first.is;
    },
    get,
    subscribe: shared(begin, () => seen),
  };
}

/** A value and what it was computed from. */
interface Derived<A, B> {
  readonly of: A;
  readonly is: B;
}

/** Tells all listeners, or so many of them from one on; answers how many these were. */
type Tell = (from?: number, count?: number) => number;

/**
 * A `subscribe` for many listeners on one source: `begin` with the first of them, its end with the last. Each hears the
 * `current` value: one of them may change it, and those after it must not hear of the old one.
 */
export function shared<T>(begin: (tell: Tell) => () => void, current: () => T): Live<T>['subscribe'] {
  const listeners = new Set<(value: T) => void>();
  let end: (() => void) | undefined;
  const tell: Tell = (from = 0, count = Infinity) => {
    let [place, told] = [0, 0];
    for (const listener of listeners) {
      if (told === count) break;
      if (place >= from) {
        listener(current());
        told += 1;
      }
      place += 1;
    }
    return told;
  };
  return (listener) => {
    listeners.add(listener);
    end ??= begin(tell);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      end?.();
      end = undefined;
    };
  };
}

/** The value inside a component that renders again with each change: for what changes rarely. */
export function useLive<T>(live: Live<T>): T {
  return useSyncExternalStore(live.subscribe, live.get, () => live.first);
}

/**
 * Calls `write` with the value before the component is first painted, after each of its renders and with each change:
 * for what follows a pointer. `write` touches only what React gave this component to draw from `live.first`.
 */
export function useFollow<T>(live: Live<T>, write: (value: T) => void): void {
  // Without a list of dependencies: a render may have written attributes anew, and renders are rare.
  useLayoutEffect(() => {
    write(live.get());
    return live.subscribe(write);
  });
}
