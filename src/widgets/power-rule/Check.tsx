/** The numerical check of the lesson, one line after the other: what is not yet reached is not on the page. */
import { memo, useMemo, type ReactNode } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Button,
  derive,
  forNumbers,
  hued,
  pace,
  Readout,
  Sym,
  type Hue,
  type Live,
  type Reading,
} from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import type { PowerReading } from './model.ts';
import { ruleText } from './power.ts';
import { lineCount, type PowerState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface CheckProps {
  readonly state: WidgetState<PowerState>;
  readonly reading: Live<PowerReading>;
}

/** Enough decimals to see where each number comes from: 9.006001 − 9. */
const decimals = 9;

export const Check = memo(function Check({ state, reading }: CheckProps) {
  const locale = useLocale();
  const n = usePart(state, (now) => now.n);
  const count = usePart(state, ({ lines }) => lines);
  const numbers = useMemo(() => numbersOf(pace(reading, forNumbers)), [reading]);
  const go = (lines: number) => state.set({ lines });
  const all: readonly ReactNode[] = [
    <Line key={1} formula="f(x + h)" quantity="second-y" of={numbers.secondY} hue="value" />,
    <Line key={2} formula="f(x)" quantity="y" of={numbers.y} hue="value" />,
    <Line
      key={3}
      why={words.difference[locale]}
      formula="f(x + h) - f(x)"
      quantity="difference"
      of={numbers.difference}
      hue="value"
    />,
    <Line
      key={4}
      why={words.quotient[locale]}
      formula="(f(x + h) - f(x))/h"
      quantity="quotient"
      of={numbers.quotient}
      hue="ink"
    />,
    <Line
      key={5}
      why={words.rule[locale]}
      formula={`f'(x) = ${ruleText(n)}`}
      quantity="slope"
      of={numbers.slope}
      hue="derivative"
    >
      <Readout inline quantity="error" label={words.error[locale]} of={numbers.error} />
    </Line>,
  ];
  return (
    <div className={css['check']}>
      <ol className={css['lines']}>{all.slice(0, count)}</ol>
      {count === 0 && <p className={css['begin']}>{words.begin[locale]}</p>}
      <div className={css['steps']}>
        <Button onClick={() => go(0)} disabled={count === 0}>
          {words.first[locale]}
        </Button>
        <Button onClick={() => go(count - 1)} disabled={count === 0}>
          {words.back[locale]}
        </Button>
        <Button onClick={() => go(count + 1)} disabled={count === lineCount} rank="first">
          {words.next[locale]}
        </Button>
        <span className={css['count']}>
          {count} / {lineCount}
        </span>
      </div>
    </div>
  );
});

interface LineProps {
  readonly why?: string;
  readonly formula: string;
  readonly quantity: string;
  readonly of: Live<Reading>;
  readonly hue: Hue;
  readonly children?: ReactNode;
}

function Line({ why, formula, quantity, of, hue, children }: LineProps) {
  return (
    <li style={hued(hue)}>
      <span className={css['line']}>
        {why !== undefined && <span className={css['why']}>{why}</span>}
        <Readout inline quantity={quantity} label={<Sym of={formula} />} of={of} hue={hue} />
        {children}
      </span>
    </li>
  );
}

function numbersOf(reading: Live<PowerReading>) {
  const number = (pick: (now: PowerReading) => number) =>
    derive(reading, (now): Reading => ({ value: pick(now), decimals, trim: true }));
  return {
    secondY: number(({ secondY }) => secondY),
    y: number(({ y }) => y),
    difference: number(({ difference }) => difference),
    quotient: number(({ quotient }) => quotient),
    slope: derive(reading, ({ slope }): Reading => ({ value: slope, decimals, trim: true, words: words.none })),
    error: derive(reading, ({ error }): Reading => ({ value: error, decimals, trim: true, words: words.noError })),
  };
}
