/** A sentence from the page itself, at the head of the text and told to those who hear the page. */
import type { Localized } from '../locale/index.ts';
import { windowStore } from '../state/index.ts';

export function notice(sentence: Localized): void {
  const line = document.createElement('p');
  line.className = 'notice';
  line.setAttribute('role', 'status');
  line.textContent = sentence[windowStore.getState().locale];
  document.querySelector('main')?.prepend(line);
}
