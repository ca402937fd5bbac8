/**
 * Keeps the block under the reader's eye where it is while the page changes its height around it. The block is remembered
 * with its place until the reader scrolls, so that flipping to and fro comes back to the same pixel.
 */
import { layOutAround, learnHeights, skipBeyondWindow } from './distant.ts';

/** Where the eye rests: this share of the window from its upper edge. */
const eyeLine = 0.35;

/** By how many pixels a block moves at most that nobody has moved. */
const tolerance = 4;

interface Hold {
  readonly block: Element;
  /** Where the block belongs: its distance from the upper edge of the window, in CSS pixels. */
  readonly top: number;
  /**
   * Where it came to stand, which differs at the ends of a page. While it still stands about there, the reader has not moved:
   * as heights above it change, the browser keeps in place what is at the upper edge of the window, in whole pixels.
   */
  readonly reached: number;
}

let hold: Hold | undefined;

/** The block the reader is at: the one that has the focus if it is in sight, else the one at the line of the eye. */
export function blockAtEye(): Element | undefined {
  const focused = document.activeElement?.closest('main [data-block]');
  if (focused && inSight(focused)) return focused;
  const line = innerHeight * eyeLine;
  let nearest: Element | undefined;
  let distance = Infinity;
  for (const block of document.querySelectorAll('main [data-block], main h1')) {
    // What has no layout is far away; to ask for its place would lay it out.
    if (!block.checkVisibility({ contentVisibilityAuto: true })) continue;
    const { top, bottom, height } = block.getBoundingClientRect();
    if (height === 0) continue;
    const away = top > line ? top - line : bottom < line ? line - bottom : 0;
    if (away <= distance) {
      nearest = block;
      distance = away;
    }
    if (top > innerHeight) break;
  }
  return nearest;
}

function inSight(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}

/** Runs a change of the page and puts the reader's block back at its place, before the next paint. */
export function holdingTheEye(change: () => void): void {
  const held = hold !== undefined && Math.abs(topOf(hold.block) - hold.reached) < tolerance ? hold : undefined;
  const block = held?.block ?? blockAtEye();
  const top = held?.top ?? (block === undefined ? 0 : topOf(block));
  const html = document.documentElement;
  html.style.setProperty('overflow-anchor', 'none');
  const back = skipBeyondWindow();
  change();
  if (block !== undefined) {
    layOutAround(block, top);
    scrollBy({ top: topOf(block) - top, behavior: 'instant' });
    const reached = topOf(block);
    // At the ends of a page it stands elsewhere, and the window shows others.
    if (Math.abs(reached - top) >= 1) layOutAround(block, reached);
    hold = { block, top, reached };
  }
  html.style.removeProperty('overflow-anchor');
  back.then(steady).catch(reportError);
  learnHeights().catch(reportError);
}

/** What came back above the block has moved it by a fraction each: the browser keeps it in place in whole pixels. */
function steady(): void {
  if (hold === undefined) return;
  const drift = topOf(hold.block) - hold.reached;
  if (Math.abs(drift) >= 0.5 && Math.abs(drift) < tolerance) scrollBy({ top: drift, behavior: 'instant' });
}

function topOf(block: Element): number {
  return block.getBoundingClientRect().top;
}
