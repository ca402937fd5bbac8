/**
 * Peek: the partner of one block, laid over the page so that nothing else moves. A press on a paragraph or the key `T`
 * opens it; the same again, Escape, or a peek elsewhere closes it.
 */
import { otherLocale, langTag } from '../locale/index.ts';
import { windowStore } from '../state/index.ts';
import { blockAtEye } from './eye.ts';
import { say } from './said.ts';

const peeked = () => document.querySelector('[data-peek]');

/** What a press means something else to. */
const busy =
  'a, button, input, textarea, select, label, summary, [data-island], [role="slider"], [data-scrub], [data-point], pre, .katex-scroll';

export function listenForPeeks(): void {
  document.querySelector('main')?.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest(busy)) return;
    if (getSelection()?.isCollapsed === false) return;
    const block = event.target.closest('.pair');
    if (block) peek(block);
    else closePeek();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closePeek();
  });
}

/** Peeks at the block the reader is at. */
export function peekAtEye(): void {
  const block = blockAtEye();
  const pair = block?.closest('.pair') ?? block?.querySelector('.pair');
  if (pair) peek(pair);
}

function peek(block: Element): void {
  const again = block === peeked();
  closePeek();
  if (again || document.documentElement.hasAttribute('data-both')) return;
  const other = otherLocale(windowStore.getState().locale);
  const partner = block.querySelector(`:scope > [lang='${langTag[other]}']`);
  if (partner === null) return;
  block.setAttribute('data-peek', '');
  say(readable(partner), other);
}

function closePeek(): void {
  peeked()?.removeAttribute('data-peek');
}

/** The text of a block as it is read aloud: a formula counts once. */
function readable(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const drawn of copy.querySelectorAll('.katex-html, annotation')) drawn.remove();
  return copy.textContent.trim();
}
