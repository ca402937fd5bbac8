/** Waits for the reader: what nobody needs before they move, touch, scroll or press a key is fetched then. */

const signs = ['pointermove', 'touchstart', 'scroll', 'keydown', 'focusin'] as const;

/** Runs once, at the first sign of a reader; at once where the page has been scrolled before this script came. */
export function atFirstSign(run: () => void): void {
  if (scrollY > 0) {
    run();
    return;
  }
  const over = new AbortController();
  for (const sign of signs) {
    addEventListener(
      sign,
      () => {
        over.abort();
        run();
      },
      { signal: over.signal, passive: true, capture: true },
    );
  }
}
