/** The widget as a figure: the formula, x and h, the errors against h, and the numbers. Renders when the formula changes. */
import { useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, forNumbers, pace, Panel, Sentence, useLive } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Controls } from './Controls.tsx';
import { describe, judgement } from './describe.ts';
import { checkedFunction } from './function.ts';
import { readingAt, type CheckReading } from './model.ts';
import { Picture } from './Picture.tsx';
import { Numbers } from './Numbers.tsx';
import { widget, type GradientCheckProps, type GradientCheckState } from './widget.ts';
import type { Live } from '../../ui/index.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { props, state } = useWidget(widget, view);
  return (
    <Panel
      widget={widget.id}
      instance={view.instance}
      title={widget.title}
      state={state}
      describe={(now) => describe(readingAt(checkedFunction(now.f), now))}
    >
      <Inside props={props} state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ props, state }: { props: GradientCheckProps; state: WidgetState<GradientCheckState> }) {
  const reading = useMemo(() => derive(state, (now) => readingAt(checkedFunction(now.f), now)), [state]);
  return (
    <>
      <Controls props={props} state={state} />
      <Picture state={state} reading={reading} />
      <Judged reading={reading} />
      <Numbers reading={reading} />
    </>
  );
}

/** What may be said of the comparison. It changes at a few places of a move only. */
function Judged({ reading }: { reading: Live<CheckReading> }) {
  const locale = useLocale();
  const text = useMemo(() => derive(pace(reading, forNumbers), (now) => judgement(now)[locale]), [reading, locale]);
  const verdict = useMemo(() => derive(reading, (now) => now.verdict), [reading]);
  return (
    <p className={css['verdict']} data-verdict={useLive(verdict)}>
      <Sentence of={useLive(text)} />
    </p>
  );
}
