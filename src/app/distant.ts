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
  await idle();
  await takeTurn([...document.querySelectorAll<HTMLElement>('[data-distant] .text > *')]);
  delete document.documentElement.dataset['opening'];
}

/** One turn with the first of the blocks, and after it the turns of the others. */
async function takeTurn(blocks: readonly HTMLElement[]): Promise<void> {
  if (blocks.length === 0 || !('distant' in document.documentElement.dataset)) return;
  const end = performance.now() + turn;
  const measured: HTMLElement[] = [];
  let count = 0;
  for (const block of blocks) {
    if (performance.now() > end) break;
    count += 1;
    if (isLaidOut(block)) continue;
    measured.push(block);
    block.style.contentVisibility = 'visible';
    block.getBoundingClientRect();
  }
  // The browser remembers what a frame has shown.
  await new Promise(requestAnimationFrame);
  await idle();
  for (const { style } of measured) style.contentVisibility = '';
  await takeTurn(blocks.slice(count));
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
