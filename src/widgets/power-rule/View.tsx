/** The widget as a figure: its frame, one of three views of a power, controls and read-outs. Renders when the view changes. */
import { useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  derive,
  forNumbers,
  pace,
  Panel,
  Pinned,
  Readout,
  Readouts,
  Sentence,
  Sym,
  useLive,
  type Live,
  type Reading,
} from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { notices } from '../notices.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Check } from './Check.tsx';
import { Controls, Views } from './Controls.tsx';
import { describe } from './describe.ts';
import { Graphs } from './Graphs.tsx';
import { Growth } from './Growth.tsx';
import { readingAt, type PowerReading } from './model.ts';
import { kindOf } from './power.ts';
import { widget, type PowerProps, type PowerState } from './widget.ts';
import { domains, words } from './words.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { props, state } = useWidget(widget, view);
  return (
    <Panel widget={widget.id} instance={view.instance} title={widget.title} state={state} describe={describe}>
      <Inside props={props} state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ props, state }: { props: PowerProps; state: WidgetState<PowerState> }) {
  const view = usePart(state, (now) => now.view);
  const reading = useMemo(() => derive(state, readingAt), [state]);
  return (
    <>
      <Views state={state} view={view} />
      {view === 'graphs' && <Graphs state={state} reading={reading} />}
      {view === 'growth' && <Growth state={state} reading={reading} />}
      {view === 'check' && <Check state={state} reading={reading} />}
      <Domain reading={reading} />
      <Controls props={props} state={state} view={view} />
      <Numbers reading={reading} view={view} />
    </>
  );
}

/** Where the power is defined, and what happens at this x where that is not the usual: as often as can be read. */
function Domain({ reading }: { reading: Live<PowerReading> }) {
  const locale = useLocale();
  const { powers, kinds } = useMemo(() => {
    const paced = pace(reading, forNumbers);
    return { powers: derive(paced, ({ n }) => kindOf(n)), kinds: derive(paced, ({ kind }) => kind) };
  }, [reading]);
  const [power, kind] = [useLive(powers), useLive(kinds)];
  return (
    <Pinned by={reading}>
      <p className={css['domain']}>
        <Sentence of={domains[power][locale]} />
        {kind !== 'smooth' && <strong>{notices[kind][locale]}</strong>}
      </p>
    </Pinned>
  );
}

/** In the check, value and slope stand in its lines, and only once they are reached; in the growth, the slope ends the table. */
function Numbers({ reading, view }: { reading: Live<PowerReading>; view: PowerState['view'] }) {
  const of = useMemo(() => {
    const paced = pace(reading, forNumbers);
    const number = (pick: (now: PowerReading) => Reading) => derive(paced, pick);
    return {
      n: number(({ n }) => ({ value: n, decimals: 12, trim: true })),
      x: number(({ x }) => ({ value: x, decimals: 12, trim: true })),
      h: number(({ h }) => ({ value: h, decimals: 12, trim: true })),
      y: number(({ y }) => ({ value: y })),
      slope: number(({ slope }) => ({ value: slope, words: words.none })),
    };
  }, [reading]);
  return (
    <Readouts columns={4}>
      <Readout quantity="n" label={<Sym of="n" />} of={of.n} />
      <Readout quantity="x" label={<Sym of="x" />} of={of.x} hue="input" />
      {view !== 'graphs' && <Readout quantity="h" label={<Sym of="h" />} of={of.h} hue="input" />}
      {view !== 'check' && <Readout quantity="y" label={<Sym of="f(x)" />} of={of.y} hue="value" />}
      {view === 'graphs' && <Readout quantity="slope" label={<Sym of="f'(x)" />} of={of.slope} hue="derivative" />}
    </Readouts>
  );
}
