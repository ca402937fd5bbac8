/** The page's links to itself in the other language, for search engines, which want whole addresses. */

/** Completes the addresses: which host serves the book is known only in the browser. */
export function completeAlternates(): void {
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')) {
    link.setAttribute('href', link.href);
  }
}
