/** Asks for scripts beside one another, each with what it imports named too, before there is time to evaluate them. */
export function fetchAhead(addresses: readonly string[]): void {
  for (const href of addresses) {
    if (document.querySelector(`link[rel="modulepreload"][href="${href}"]`) !== null) continue;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
}
