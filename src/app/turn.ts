/** Turns to the next or previous lesson, by the page's own link. */
export function goTo(relation: 'next' | 'prev'): void {
  document.querySelector<HTMLAnchorElement>(`main a[rel='${relation}']`)?.click();
}
