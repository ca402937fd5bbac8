/** The curve on its way from σ to tanh: drawn anew as the way goes on, and only then. */
import { useMemo } from 'react';

import { Curve } from '../../plot/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import type { Which } from './curves.ts';
import { morphCurve, shapeAt } from './morph.ts';
import type { ExplorerState } from './widget.ts';
import css from './View.module.css';

export function MorphGraph({ state, which }: { state: WidgetState<ExplorerState>; which: Which }) {
  const way = usePart(state, (now) => now.way);
  const of = useMemo(() => {
    const { value, slope } = morphCurve(shapeAt(way));
    return which === 'value' ? value : slope;
  }, [way, which]);
  return (
    <g className={css['morph']} data-morph={which}>
      <Curve of={of} hue={which === 'value' ? 'value' : 'derivative'} />
    </g>
  );
}
