/**
 * Reading progress, kept on the device: how far each lesson was read. The lesson notes it while the reader scrolls; bars on
 * the contents page and in the header show it.
 */
import { deviceStore, noteProgress } from '../state/index.ts';

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

function show(): void {
  const { progress } = deviceStore.getState();
  for (const bar of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const furthest = progress[bar.dataset['progress'] ?? '']?.furthest ?? 0;
    bar.style.setProperty('--done', String(furthest));
    bar.toggleAttribute('data-finished', furthest > 0.98);
  }
}
