/** The widget as a figure: its frame, the path over the level lines, the sum, z against t, controls. Renders when a formula changes. */
import { useMemo } from 'react';

import { derive, Panel } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { AlongPlane } from './AlongPlane.tsx';
import { Contributions } from './Contributions.tsx';
import { Controls } from './Controls.tsx';
import { describe } from './describe.ts';
import { PathPlane } from './PathPlane.tsx';
import { pathOf, readingAt } from './model.ts';
import { presetOf, rangeOf } from './presets.ts';
import { widget, type MultivariableProps, type MultivariableState } from './widget.ts';
import { stepOf, windowsOf } from './windows.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { props, state } = useWidget(widget, view);
  return (
    <Panel
      widget={widget.id}
      instance={view.instance}
      title={widget.title}
      state={state}
      describe={(now) => describe(readingAt(pathOf(now), now.t))}
    >
      <Inside props={props} state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ props, state }: { props: MultivariableProps; state: WidgetState<MultivariableState> }) {
  const f = usePart(state, (now) => now.f);
  const x = usePart(state, (now) => now.x);
  const y = usePart(state, (now) => now.y);
  const path = pathOf({ f, x, y });
  const range = rangeOf(props, { f, x, y });
  const windows = useMemo(
    () => windowsOf(path, range, presetOf(props, { f, x, y })?.view),
    [path, range, props, f, x, y],
  );
  const reading = useMemo(() => derive(state, (now) => readingAt(pathOf(now), now.t)), [state]);
  const move = useMemo(() => {
    const [from, to] = range;
    const set = (t: number) => state.set({ t: Math.min(to, Math.max(from, t)) });
    return { range, stepping: { min: from, max: to, step: stepOf(range) }, set };
  }, [range, state]);
  return (
    <>
      <div className={css['pictures']}>
        <PathPlane path={path} windows={windows} reading={reading} move={move} />
        <AlongPlane path={path} windows={windows} reading={reading} move={move} />
      </div>
      <Contributions reading={reading} rates={windows.rates} />
      <Controls props={props} state={state} move={move} path={path} reading={reading} />
    </>
  );
}
