/** Which functions are shown, as the same array while nothing about them changed. */
import { useMemo } from 'react';

import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { frontOf } from './front.ts';
import type { ExplorerState } from './widget.ts';

export interface Shown {
  readonly shown: readonly string[];
  readonly front: string;
}

export function useShown(state: WidgetState<ExplorerState>): Shown {
  const ids = usePart(state, ({ shown }) => shown.join(' '));
  const front = usePart(state, frontOf);
  return useMemo(() => ({ shown: ids.split(' '), front }), [ids, front]);
}
