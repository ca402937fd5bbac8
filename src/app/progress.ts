/**
 * Reading progress, kept on the device: how far each lesson was read. The lesson notes it while the reader scrolls; bars on
 * the contents page and in the header show it, and the contents page leads to where the reader was.
 */
import { deviceStore, noteProgress, type DeviceState } from '../state/index.ts';

export function followProgress(): void {
  const text = document.querySelector<HTMLElement>('main [data-lesson]');
  const slug = text?.dataset['lesson'];
  const bar = document.querySelector<HTMLElement>('.bar .read');
  if (text && slug !== undefined) {
    let waiting = false;
    const note = () => {
      waiting = false;
      const { top, height } = text.getBoundingClientRect();
      const read = height === 0 ? 0 : (innerHeight - top) / height;
      const section = document.querySelector<HTMLAnchorElement>('.toc a[aria-current]')?.hash.slice(1);
      bar?.style.setProperty('--read', String(Math.max(0, Math.min(1, read))));
      noteProgress(slug, Math.max(0, read), section);
    };
    addEventListener(
      'scroll',
      () => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(note);
      },
      { passive: true },
    );
  }
  show();
  deviceStore.subscribe(show);
}

/** Of a lesson: so much counts as begun, and so much as read to its end. */
const begun = 0.05;
const finished = 0.98;

function show(): void {
  const { progress } = deviceStore.getState();
  offerToGoOn(progress);
  for (const bar of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const furthest = progress[bar.dataset['progress'] ?? '']?.furthest ?? 0;
    bar.style.setProperty('--done', String(furthest));
    bar.toggleAttribute('data-finished', furthest > finished);
  }
}

/**
 * On the contents page: of the lessons that were begun the one furthest on in the book, at the section last read there, or
 * the one after it where it was read to its end.
 */
function offerToGoOn(progress: DeviceState['progress']): void {
  const begin = document.querySelector<HTMLElement>('[data-begin]');
  const goOn = document.querySelector<HTMLAnchorElement>('[data-continue]');
  if (begin === null || goOn === null) return;
  const shelf = [...document.querySelectorAll<HTMLAnchorElement>('.shelf [data-progress]')];
  const read = shelf.map((link) => progress[link.dataset['progress'] ?? '']);
  const last = read.findLastIndex((lesson) => (lesson?.furthest ?? 0) > begun);
  const isFinished = (read[last]?.furthest ?? 0) > finished;
  const at = isFinished ? last + 1 : last;
  const next = shelf[at];
  goOn.hidden = next === undefined;
  begin.hidden = next !== undefined;
  if (next === undefined) return;
  goOn.href = next.href;
  goOn.hash = isFinished ? '' : (read[at]?.section ?? '');
  for (const number of goOn.querySelectorAll('[data-number]')) number.textContent = String(at + 1);
}
