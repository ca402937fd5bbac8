/** Lets the page answer between two pieces of work that can wait. */
export function idle(): Promise<void> {
  return new Promise((resume) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resume(), { timeout: 500 });
    else setTimeout(resume);
  });
}
