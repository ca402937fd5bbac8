/**
 * How large a figure stands on a full screen. Most have a picture that grows into the room there is; text and boxes keep their
 * size and would leave half of the screen empty, so these are magnified as far as they fit. `Panel.module.css` has the size that
 * goes with the screen alone, `plot/magnification.ts` reads what is set here.
 */

/** What is tried, the largest first, as multiples of the size that goes with the screen. */
const sizes = [1.6, 1.45, 1.3, 1.15];

/** The share of the height that may be taken: verdicts, answers and further lines come when the figure is used. */
const most = 0.85;

/** Magnifies a figure that has just come to the full screen; call what is returned when it has left. */
export function magnify(figure: HTMLElement): () => void {
  const usual = Number(getComputedStyle(figure).getPropertyValue('--magnified')) || 1;
  const undo = () => figure.style.removeProperty('--magnified');
  // On a screen in the hand nothing is seen from afar. Where nothing is zoomed, pointers must not be told that it is.
  if (!matchMedia('(width >= 64rem)').matches || !CSS.supports('zoom', '1.5')) return undo;
  const fits = sizes.some((size) => {
    figure.style.setProperty('--magnified', String(usual * size));
    return takenBy(figure) <= most && figure.scrollWidth <= figure.clientWidth;
  });
  if (!fits) undo();
  return undo;
}

/** The share of its height that a figure takes with what it shows. */
function takenBy(figure: HTMLElement): number {
  const { top, height } = figure.getBoundingClientRect();
  const bottoms = [...figure.querySelectorAll(':scope > div > *')].map((part) => part.getBoundingClientRect().bottom);
  return (Math.max(top, ...bottoms) - top) / height;
}
