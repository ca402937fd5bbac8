/** How derivatives are written: chosen on this device, shown by one attribute on `<html>`. */
import { flushSync } from 'react-dom';

import { deviceStore, setSetting, type Notation } from '../state/index.ts';
import { holdingTheEye } from './eye.ts';

export function showNotation(notation: Notation): void {
  const { dataset } = document.documentElement;
  if (notation === 'leibniz') delete dataset['notation'];
  else dataset['notation'] = notation;
}

/** The other notation; formulas change their height, so the block under the eye is held. */
export function switchNotation(): void {
  const { notation } = deviceStore.getState().settings;
  holdingTheEye(() => flushSync(() => setSetting('notation', notation === 'leibniz' ? 'prime' : 'leibniz')));
}
