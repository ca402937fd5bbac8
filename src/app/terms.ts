/**
 * A term's card: its partner in the other language, how that is read, and the definition, on hover, focus or tap. The
 * cards' text stands in the page (`lessons/TermList.tsx`); one popover shows it.
 */
import { windowStore } from '../state/index.ts';

/** A pause before a hovered term opens its card, so that a passing pointer opens none (milliseconds). */
const patience = 120;

export function listenForTerms(): void {
  const list = document.querySelector('.terms');
  if (list === null) return;
  const card = document.createElement('div');
  card.className = 'term-card';
  card.id = 'term-card';
  card.setAttribute('role', 'tooltip');
  card.popover = 'manual';
  document.querySelector('main')?.append(card);

  let shown: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The term whose card was open when the pointer went down: focus opens it before the click arrives. */
  let tapped: HTMLElement | undefined;

  const close = () => {
    clearTimeout(timer);
    if (shown === undefined) return;
    shown.removeAttribute('aria-describedby');
    shown = undefined;
    card.hidePopover();
  };
  const open = (term: HTMLElement) => {
    clearTimeout(timer);
    if (term === shown) return;
    close();
    const text = list.querySelector(`[data-entry="${CSS.escape(term.dataset['term'] ?? '')}"]`);
    if (text === null) return;
    card.replaceChildren(...[...text.childNodes].map((node) => node.cloneNode(true)));
    card.showPopover();
    place(card, term);
    term.setAttribute('aria-describedby', card.id);
    shown = term;
  };

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const term = termAt(event.target);
    clearTimeout(timer);
    if (term) timer = setTimeout(() => open(term), patience);
    else if (!(event.target instanceof Node && card.contains(event.target))) timer = setTimeout(close, patience);
  });
  document.addEventListener('pointerdown', () => {
    tapped = shown;
  });
  document.addEventListener('focusin', (event) => {
    const term = termAt(event.target);
    if (term) open(term);
    else close();
  });
  document.addEventListener('click', (event) => {
    const term = termAt(event.target);
    if (term === undefined) {
      if (!(event.target instanceof Node && card.contains(event.target))) close();
    } else if (term !== tapped) {
      // The first tap opens the card; where the card is open already, the link leads to the glossary.
      event.preventDefault();
      open(term);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  addEventListener('scroll', close, { passive: true });
  windowStore.subscribe(close);
}

function termAt(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-term]') ?? undefined) : undefined;
}

/** Puts the card under its term, or over it where there is no room, always inside the window. */
function place(card: HTMLElement, term: HTMLElement): void {
  const gap = 6;
  const margin = 12;
  const { left, bottom, top } = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const x = Math.max(margin, Math.min(left, document.documentElement.clientWidth - width - margin));
  const under = bottom + gap;
  const y = under + height + margin > innerHeight ? Math.max(margin, top - gap - height) : under;
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
}
