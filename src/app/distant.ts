/**
 * What is far from the window has no layout (`styles/distant.css`): a lesson has thousands of boxes, and the first paint, then
 * the fonts, would wait for all of them. Once the fonts stand, each such block is laid out for one frame while the reader
 * does nothing, from which the browser remembers its height; whoever needs every block of the page in force says so.
 * `public/first-paint.js` decides whether a page opens so.
 */
import { idle } from './idle.ts';

/** How long a turn lasts, in milliseconds: short enough that a slow phone answers within a frame or two. */
const turn = 5;

/** Lays out the blocks in turns, for their heights. Resolves when the page knows them all. */
export async function measureInTurns(): Promise<void> {
  let end = 0;
  let measured: HTMLElement[] = [];
  for (const block of document.querySelectorAll<HTMLElement>('[data-distant] .text > *')) {
    if (isLaidOut(block)) continue;
    if (performance.now() > end) {
      // One turn a frame: the pause is the point.
      // oxlint-disable-next-line no-await-in-loop
      await idle();
      for (const { style } of measured) style.contentVisibility = '';
      measured = [];
      if (document.documentElement.dataset['distant'] === undefined) break;
      end = performance.now() + turn;
    }
    measured.push(block);
    block.style.contentVisibility = 'visible';
    block.getBoundingClientRect();
  }
  await idle();
  for (const { style } of measured) style.contentVisibility = '';
  delete document.documentElement.dataset['opening'];
}

/** A block itself is always visible; what is in it, in the language shown, may be skipped. */
function isLaidOut(block: Element): boolean {
  return [...block.children].some((child) => child.checkVisibility({ contentVisibilityAuto: true }));
}

/** Gives every block its layout now and for good. */
export function layOutAll(): void {
  delete document.documentElement.dataset['distant'];
}

/** Does so as soon as heights of another width would be wrong, or the page is printed. */
export function layOutAllWhenNeeded(): void {
  const { clientWidth } = document.documentElement;
  addEventListener('beforeprint', layOutAll);
  addEventListener('resize', () => {
    if (document.documentElement.clientWidth !== clientWidth) layOutAll();
  });
}
