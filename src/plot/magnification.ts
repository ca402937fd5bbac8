/**
 * How many pixels of the window one pixel of an element takes. Pointers are told in pixels of the window, pictures are drawn in
 * their own; on a full screen these are larger (`ui/Panel.module.css`, `ui/magnify.ts`).
 */
export function magnificationOf(element: Element): number {
  return Number(getComputedStyle(element).getPropertyValue('--magnified')) || 1;
}
