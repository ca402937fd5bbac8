/**
 * What is far from the window has no layout (`styles/distant.css`): a lesson has thousands of boxes, and the first paint, the
 * fonts and every flip of the language would wait for all of them. Such a block has the height at which it was last seen, so
 * whenever heights change each that follows is laid out for one frame while the reader does nothing, from which the browser remembers the
 * new one (`<html data-learning>` meanwhile). `public/first-paint.js` decides whether a page opens so; one that does not begins
 * when all of it was seen.
 */
import { idle } from './idle.ts';

/** The blocks that go without while they are far away, and some between that do not. */
const distant = '.text > *, .gallery .example';

/** How long a turn lasts, in milliseconds: short enough that a slow phone answers within a frame or two. */
const turn = 10;

/** How much comes back after a flip at a time, as a share of the window's height. */
const share = 0.5;

/** Counts the times that heights have changed: what was begun before stops. */
let round = 0;

/** Who gave a block its layout last, or took it: a flip that comes soon after another one has its blocks to itself. */
const keepers = new WeakMap<HTMLElement, object>();

/** A printed page is laid out as a whole. */
let printing = false;

/**
 * Learns the heights of the blocks from the window on, as they are now; those above it are learned as the reader goes back to
 * them. Resolves when the page knows them, or they have changed again.
 */
export async function learnHeights(): Promise<void> {
  const { dataset } = document.documentElement;
  round += 1;
  const current = round;
  dataset['learning'] = '';
  await idle();
  if ('distant' in dataset) {
    await takeTurn([...document.querySelectorAll<HTMLElement>(distant)], current);
  } else if (CSS.supports('overflow-anchor', 'auto')) {
    await frame();
    await frame();
    if (!printing) dataset['distant'] = '';
  }
  if (current === round) delete dataset['learning'];
}

/** One turn with the first of the blocks, and after it the turns of the others. */
async function takeTurn(blocks: readonly HTMLElement[], current: number): Promise<void> {
  if (blocks.length === 0 || current !== round || printing) return;
  // Were heights above the window to change, the browser would keep the text in place to half a pixel only.
  const onward = blocks.filter((block) => block.getBoundingClientRect().bottom > 0);
  const end = performance.now() + turn;
  const taken: HTMLElement[] = [];
  const keeper = {};
  for (const block of onward) {
    taken.push(block);
    layOut(block, keeper);
    if (performance.now() > end) break;
  }
  await untilRemembered(taken, keeper);
  await takeTurn(onward.slice(taken.length), current);
}

/**
 * Gives what is in the window its layout at once, before its place is asked for: the block that is read, and those that fill
 * the window around it when it stands at `top`, in pixels from the window's upper edge.
 */
export function layOutAround(reading: Element, top: number): void {
  const center = reading.closest(distant);
  if (!(center instanceof HTMLElement)) return;
  const around = [center];
  const keeper = {};
  const fill = (next: 'previousElementSibling' | 'nextElementSibling', from: number, room: number) => {
    let height = from;
    for (let block = center[next]; block instanceof HTMLElement && height < room; block = block[next]) {
      around.push(block);
      height += layOut(block, keeper);
    }
  };
  const height = layOut(center, keeper);
  const centerTop = top - (reading.getBoundingClientRect().top - center.getBoundingClientRect().top);
  fill('nextElementSibling', height, innerHeight - centerTop);
  fill('previousElementSibling', 0, centerTop);
  untilRemembered(around, keeper).catch(reportError);
}

/**
 * Takes from what lies beyond the window its layout, so that a change of the whole page costs what is seen of it. It keeps the
 * height it was last seen with. The focus stays where it is: the browser would take it from what it does not show. Resolves
 * when all of it is back.
 */
export async function skipBeyondWindow(): Promise<void> {
  if (!('distant' in document.documentElement.dataset)) return;
  const beyond: Beyond[] = [];
  for (const block of document.querySelectorAll<HTMLElement>(distant)) {
    const { top, bottom, height } = block.getBoundingClientRect();
    const away = Math.max(-bottom, top - innerHeight);
    if (away >= 0 && isLaidOut(block) && !block.contains(document.activeElement)) beyond.push({ block, away, height });
  }
  beyond.sort((a, b) => a.away - b.away);
  const keeper = {};
  for (const { block } of beyond) keep(block, 'hidden', keeper);
  await showAgain(beyond, keeper);
}

/** A block outside of the window: how far, and how high, in pixels. */
interface Beyond {
  readonly block: HTMLElement;
  readonly away: number;
  readonly height: number;
}

/** Gives blocks back to the browser, a part of a window at a time, so that no frame has the work of all. */
async function showAgain(blocks: readonly Beyond[], keeper: object): Promise<void> {
  await frame();
  await frame();
  // Others have been laid out meanwhile, or hidden by a flip that came after.
  const left = blocks.filter(({ block }) => keepers.get(block) === keeper);
  if (left.length === 0) return;
  let room = innerHeight * share;
  for (const { block, height } of left) {
    release(block, keeper);
    room -= height;
    if (room < 0) break;
  }
  await showAgain(left, keeper);
}

/** Whether what is in a block has no layout now because it is out of sight. Asks for none itself. */
export function isSkipped(element: Element): boolean {
  return element.closest<HTMLElement>(distant)?.style.contentVisibility === 'hidden';
}

/** Lays a block out, and keeps it so. Returns its height. */
function layOut(block: HTMLElement, keeper: object): number {
  if (keepers.has(block) || !isLaidOut(block)) keep(block, 'visible', keeper);
  return block.getBoundingClientRect().height;
}

function keep(block: HTMLElement, visibility: 'visible' | 'hidden', keeper: object): void {
  block.style.contentVisibility = visibility;
  keepers.set(block, keeper);
}

/** Leaves a block to the browser again, unless another keeper has come since. */
function release(block: HTMLElement, keeper: object): void {
  if (keepers.get(block) !== keeper) return;
  block.style.contentVisibility = '';
  keepers.delete(block);
}

/** Resolves when the browser has seen these blocks; from then on they have a layout only where the reader is. */
async function untilRemembered(blocks: readonly HTMLElement[], keeper: object): Promise<void> {
  await frame();
  await idle();
  for (const block of blocks) release(block, keeper);
}

/** The browser remembers what a frame has shown. */
function frame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

/** A block itself is always visible; what is in it, in the language shown, may be skipped. */
function isLaidOut(block: Element): boolean {
  return [...block.children].some((child) => child.checkVisibility({ contentVisibilityAuto: true }));
}

/** Learns the heights anew at another width, and gives every block its layout for print. */
export function followWidthAndPrint(): void {
  const { documentElement: html } = document;
  let width = html.clientWidth;
  addEventListener('resize', () => {
    if (html.clientWidth === width) return;
    width = html.clientWidth;
    learnHeights().catch(reportError);
  });
  addEventListener('beforeprint', () => {
    printing = true;
    delete html.dataset['distant'];
    for (const block of document.querySelectorAll<HTMLElement>(distant)) {
      block.style.contentVisibility = '';
      keepers.delete(block);
    }
  });
  addEventListener('afterprint', () => {
    printing = false;
    learnHeights().catch(reportError);
  });
}
