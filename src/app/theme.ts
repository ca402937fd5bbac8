/** The theme: chosen on this device, shown by one attribute on `<html>`; without it the system's theme shows by CSS. */
import { deviceStore, setSetting, themes, type Theme } from '../state/index.ts';

export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}

/** System → light → dark → system. */
export function cycleTheme(): void {
  const now = themes.indexOf(deviceStore.getState().settings.theme);
  setSetting('theme', themes[(now + 1) % themes.length] ?? 'system');
}
