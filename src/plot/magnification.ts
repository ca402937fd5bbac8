/**
 * How many pixels of the window one pixel of an element takes. Pointers are told in pixels of the window, pictures are drawn in
 * their own; on the full screen of a large projector these are larger (`ui/Panel.module.css`).
 */
export function magnificationOf(element: Element): number {
  return Number(getComputedStyle(element).getPropertyValue('--magnified')) || 1;
}
