/** The widget as a figure: the network, and below it one of three views: the steps, the ledger of rounding, gradient descent. */
import { useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Choice, derive, Panel } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { placeOf } from './descent.ts';
import { Descent } from './Descent.tsx';
import { describe } from './describe.ts';
import { LedgerTable } from './Ledger.tsx';
import { Picture } from './Picture.tsx';
import { quantities } from './quantities.ts';
import { Steps } from './Steps.tsx';
import { widget, type NetworkState, type Part } from './widget.ts';
import { partNames, words } from './words.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { state } = useWidget(widget, view);
  return (
    <Panel widget={widget.id} instance={view.instance} title={widget.title} state={state} describe={describe}>
      <Inside state={state} />
    </Panel>
  );
}

const views: Readonly<Record<Part, typeof Steps>> = { steps: Steps, ledger: LedgerTable, descent: Descent };
const parts = ['steps', 'ledger', 'descent'] as const;

/** What may throw stands inside of the frame. */
function Inside({ state }: { state: WidgetState<NetworkState> }) {
  const locale = useLocale();
  const place = useMemo(() => derive(state, placeOf), [state]);
  const part = usePart(state, (now) => now.part);
  const Below = views[part];

  /** The ledger and gradient descent look at the whole of both passes. */
  function show(name: string) {
    const next = parts.find((known) => known === name) ?? 'steps';
    state.set(next === 'steps' ? { part: next } : { part: next, step: quantities.length });
  }

  return (
    <>
      <Picture state={state} place={place} />
      <div className={css['parts']}>
        <Choice
          name={words.parts[locale]}
          options={parts.map((name) => ({ value: name, label: partNames[name][locale] }))}
          value={part}
          onChange={show}
        />
      </div>
      <Below state={state} place={place} />
    </>
  );
}
