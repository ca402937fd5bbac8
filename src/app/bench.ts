/**
 * For measuring what a drag costs beside other ways to draw it (`?bench` on the page of one slope-tangent figure): x² on
 * [-3, 3] × [-1, 9] in 600 × 400 CSS pixels, the point at x = 1, and where it is on the screen.
 */
import { entryOf, setEntry } from '../state/index.ts';

const [from, to] = [-3, 3];
const [bottom, top] = [-1, 9];
const start = { f: 'x^2', x: 1, secant: false };

export function measure(): void {
  const island = document.querySelector<HTMLElement>('[data-island="slope-tangent"]');
  const instance = island?.dataset['instance'];
  if (island === null || instance === undefined) return;
  setEntry(instance, start);
  const plane = () => island.querySelector<HTMLElement>('[data-plane]');
  const toClient = (x: number): readonly [number, number] => {
    const { left, top: up, width, height } = plane()?.getBoundingClientRect() ?? new DOMRect();
    return [left + (width * (x - from)) / (to - from), up + (height * (top - x * x)) / (top - bottom)];
  };
  const state = () => entryOf(instance)?.['x'];
  const observer = new MutationObserver(begin);
  observer.observe(island, { attributeFilter: ['data-alive'] });

  /** Once the figure lives. */
  function begin(): void {
    const frame = plane();
    if (!frame || island?.dataset['alive'] === undefined) return;
    observer.disconnect();
    Object.assign(frame.style, { aspectRatio: 'auto', inlineSize: '600px', blockSize: '400px' });
    requestAnimationFrame(() => Object.assign(globalThis, { __bench: { toClient, state, hover: false } }));
  }
}
