/** What the device remembers, shown: theme, reading mode and notation are attributes on `<html>` that CSS reads. */
import { deviceStore, rehydrate, type Settings } from '../state/index.ts';
import { showNotation } from './notation.ts';
import { showTheme } from './theme.ts';

/** Reads what the device remembers and keeps the page in step with it. */
export function followSettings(): void {
  rehydrate();
  show(deviceStore.getState().settings);
  deviceStore.subscribe(({ settings }, before) => {
    if (settings !== before.settings) show(settings);
  });
}

function show({ theme, both, notation }: Settings): void {
  showTheme(theme);
  showNotation(notation);
  document.documentElement.toggleAttribute('data-both', both);
}
