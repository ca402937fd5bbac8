/**
 * The state of one widget on a page: what its lesson placed, with the reader's changes (an entry of the session store) laid
 * over it. Entries come from links and other windows too: one that the widget's schema refuses counts as none.
 */
import * as v from 'valibot';

import { clearEntry, entryOf, sessionStore, setEntry, type JsonObject } from '../state/index.ts';
import { shared, type Live } from '../ui/index.ts';

/** A live state; `set` lays changes over it, `reset` forgets them. */
export interface WidgetState<S> extends Live<S> {
  readonly set: (patch: Partial<S> & JsonObject) => void;
  readonly reset: () => void;
}

export function widgetState<S extends JsonObject>(
  schema: v.GenericSchema<unknown, S>,
  instance: string,
  first: S,
): WidgetState<S> {
  let last: { readonly entry: JsonObject | undefined; readonly state: S } = { entry: undefined, state: first };
  /** What `set` is just making: it came through the types, so it is not read again. */
  let made: S | undefined;

  function get(): S {
    const entry = entryOf(instance);
    if (entry !== last.entry) last = { entry, state: made ?? laidOver(schema, first, entry) };
    return last.state;
  }

  let seen = first;
  const begin = (tell: () => void) => {
    seen = get();
    return sessionStore.subscribe(() => {
      const now = get();
      if (now === seen) return;
      seen = now;
      tell();
    });
  };

  function set(patch: Partial<S> & JsonObject): void {
    made = { ...get(), ...patch };
    try {
      setEntry(instance, patch);
    } finally {
      made = undefined;
    }
  }

  return { first, get, subscribe: shared(begin, () => seen), set, reset: () => clearEntry(instance) };
}

function laidOver<S extends JsonObject>(
  schema: v.GenericSchema<unknown, S>,
  first: S,
  entry: JsonObject | undefined,
): S {
  if (entry === undefined) return first;
  const result = v.safeParse(schema, { ...first, ...entry });
  return result.success ? result.output : first;
}
