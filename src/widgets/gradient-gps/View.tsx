/** The widget as a figure: its frame, the road or the landscape, the heights after each step, numbers and controls. */
import { useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Axes, Plane, StepLine } from '../../plot/index.ts';
import { derive, Panel, Sentence, useLive, type Live } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Controls } from './Controls.tsx';
import { describe, noteOf } from './describe.ts';
import { Landscape } from './Landscape.tsx';
import { readingAt, type GpsReading } from './model.ts';
import { Numbers } from './Numbers.tsx';
import { Road } from './Road.tsx';
import { Steps } from './Steps.tsx';
import { widget, type GpsState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { state } = useWidget(widget, view);
  return (
    <Panel
      widget={widget.id}
      instance={view.instance}
      title={widget.title}
      state={state}
      describe={(now) => describe(readingAt(now))}
    >
      <Inside state={state} />
    </Panel>
  );
}

export interface PartProps {
  readonly state: WidgetState<GpsState>;
  readonly reading: Live<GpsReading>;
}

/** What may throw stands inside of the frame. */
function Inside({ state }: { state: WidgetState<GpsState> }) {
  const view = usePart(state, (now) => now.view);
  const reading = useMemo(() => derive(state, readingAt), [state]);
  const Ground = view === 'road' ? Road : Landscape;
  return (
    <div className={css['inside']} data-view={view}>
      <Ground state={state} reading={reading} />
      <div className={css['course']}>
        <Steps state={state} reading={reading} />
        <Numbers state={state} reading={reading} />
        <Note reading={reading} />
        <Heights reading={reading} />
      </div>
      <Controls state={state} reading={reading} />
    </div>
  );
}

/** What the driver is told. Its room is kept, so that nothing jumps from step to step. */
function Note({ reading }: { reading: Live<GpsReading> }) {
  const locale = useLocale();
  const note = useLive(useMemo(() => derive(reading, (now) => noteOf(now)[locale]), [reading, locale]));
  return (
    <p className={css['note']}>
      <Sentence of={note} />
    </p>
  );
}

function Heights({ reading }: { reading: Live<GpsReading> }) {
  const locale = useLocale();
  const line = useMemo(
    () => derive(reading, ({ places, at }) => ({ values: places.map(({ value }) => value), at })),
    [reading],
  );
  const count = useLive(useMemo(() => derive(line, ({ values }) => values.length - 1), [line]));
  const key = useLive(useMemo(() => derive(line, ({ values }) => heightsOf(values).join()), [line]));
  const [low = 0, high = 1] = key.split(',').map(Number);
  const width = [10, 20, 50, 100].find((most) => count <= most) ?? 200;
  const room = high - low;
  return (
    <Plane
      shape="low"
      x={[-0.08 * width, 1.05 * width]}
      y={[low - 0.3 * room, high + 0.15 * room]}
      label={words.curve[locale]}
      axes={['n', 'f']}
    >
      <Axes />
      <StepLine of={line} />
    </Plane>
  );
}

/** The heights, rounded outwards, so that the axis changes in few leaps; zero is in them where it is near. */
function heightsOf(values: readonly number[]): readonly [low: number, high: number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(most - least)) return [0, 1];
  const unit = 10 ** Math.floor(Math.log10(Math.max(most - least, Math.abs(most) / 10, 0.1)));
  const low = unit * Math.floor(least / unit);
  const isNearZero = least > 0 && (most === least || least < 4 * (most - least));
  return [isNearZero ? 0 : low, unit * Math.ceil(most / unit) + (most === least ? unit : 0)];
}
