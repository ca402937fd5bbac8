/**
 * The keys of the book as rows of one table: the help sheet lists them, and one listener acts on them. A key never acts in a
 * text field, with a modifier or while an input method composes, and all of them can be switched off.
 */
import type { Localized } from '../locale/index.ts';
import { deviceStore } from '../state/index.ts';

export interface Shortcut {
  /** `KeyboardEvent.key`, lower case. */
  readonly key: string;
  /** What the help sheet shows. */
  readonly cap: string;
  readonly what: Localized;
  readonly run: () => void;
}

/** Listens for the rows of `table`; returns how to stop. */
export function listenForShortcuts(table: readonly Shortcut[]): () => void {
  const act = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!deviceStore.getState().settings.shortcuts || takesText(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const row = table.find(({ key }) => key === event.key.toLowerCase());
    if (row === undefined) return;
    event.preventDefault();
    row.run();
  };
  document.addEventListener('keydown', act);
  return () => document.removeEventListener('keydown', act);
}

const textless = new Set(['button', 'checkbox', 'radio', 'range', 'reset', 'submit', 'color', 'file']);

/** Whether a key pressed here would be text. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !textless.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
