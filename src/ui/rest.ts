/**
 * Calls that wait until something has rested. All of them share one timer, and what is put off again only gets a later
 * due time: a drag puts off many calls at every move, and each timer that fires in the middle of it would cost a task.
 */

const due = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let timerAt = Infinity;

/** Calls `tell` once after `rest` milliseconds, counted from the last time this was asked for. */
export function afterRest(tell: () => void, rest: number): void {
  const at = Date.now() + rest;
  due.set(tell, at);
  if (at < timerAt) wakeAt(at);
}

/** Whoever has gone is not called. */
export function forget(tell: () => void): void {
  due.delete(tell);
  if (due.size === 0) wakeAt(Infinity);
}

function wakeAt(at: number): void {
  clearTimeout(timer);
  timerAt = at;
  timer = at === Infinity ? undefined : setTimeout(wake, at - Date.now());
}

function wake(): void {
  timerAt = Infinity;
  const now = Date.now();
  try {
    for (const [tell, at] of due) {
      // One that was called before may have sent this one away.
      if (at <= now && due.delete(tell)) tell();
    }
  } finally {
    wakeAt(Math.min(...due.values()));
  }
}
