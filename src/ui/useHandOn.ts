/**
 * For a button that goes away by what it does: the focus goes on to what has come in its place. Without this the keyboard
 * would begin anew at the top of the page.
 */
import { useCallback, useEffect, useRef } from 'react';

/**
 * @param to what takes the focus, asked once the change is on the page
 * @param change differs once it is
 * @returns to be called when the button is pressed
 */
export function useHandOn(to: () => HTMLElement | null, change: unknown): () => void {
  const due = useRef(false);
  const seen = useRef(change);
  useEffect(() => {
    if (seen.current === change) return;
    seen.current = change;
    if (due.current) to()?.focus({ preventScroll: true });
    due.current = false;
  });
  return useCallback(() => {
    due.current = true;
  }, []);
}
