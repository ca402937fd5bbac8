/** The widget as a figure: the plane with points and output, what training does to loss and gradients, and the settings. */
import { useEffect, useMemo, useRef } from 'react';

import { Panel } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Controls } from './Controls.tsx';
import { describe } from './describe.ts';
import { LayerSizes } from './LayerSizes.tsx';
import { LossCurve } from './LossCurve.tsx';
import { Picture } from './Picture.tsx';
import { trainerOf, type Trainer } from './trainer.ts';
import { Transport } from './Transport.tsx';
import { widget, type PlaygroundState } from './widget.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { state } = useWidget(widget, view);
  const trainer = useMemo(() => trainerOf(state), [state]);
  return (
    <Panel widget={widget.id} instance={view.instance} title={widget.title} state={trainer.reading} describe={describe}>
      <Inside state={state} trainer={trainer} />
    </Panel>
  );
}

export interface PartProps {
  readonly state: WidgetState<PlaygroundState>;
  readonly trainer: Trainer;
}

/** What may throw stands inside of the frame. */
function Inside({ state, trainer }: PartProps) {
  const layers = usePart(state, (now) => now.layers);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => trainer.start(), [trainer]);

  // Nobody learns from what nobody sees.
  useEffect(() => {
    const watch = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting === false) trainer.pause();
    });
    if (frame.current !== null) watch.observe(frame.current);
    const leave = () => document.hidden && trainer.pause();
    document.addEventListener('visibilitychange', leave);
    return () => {
      watch.disconnect();
      document.removeEventListener('visibilitychange', leave);
    };
  }, [trainer]);

  return (
    <div ref={frame} className={css['inside']}>
      <div className={css['scene']}>
        <Picture trainer={trainer} />
        <div className={css['course']}>
          <Transport state={state} trainer={trainer} />
          <LossCurve state={state} trainer={trainer} />
          <LayerSizes trainer={trainer} layers={layers} />
        </div>
      </div>
      <Controls state={state} />
    </div>
  );
}
