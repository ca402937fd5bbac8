/** Whether a component is what the page brought along, and for how long: until its figure is awake. */
import { useSyncExternalStore } from 'react';

/** Whether this component is being prerendered or hydrated, and not made anew on a page that lives. */
export function usePrerendered(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

function never(): () => void {
  return () => {};
}
