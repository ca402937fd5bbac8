/** The rule with its numbers: each path one row and one arrow, the arrows head to tail, and the sum under them. */
import { memo, useMemo, type ReactNode } from 'react';

import { useLocale } from '../../state/index.ts';
import { HeadToTail, type Interval } from '../../plot/index.ts';
import { derive, Readout, Sym, useLive, type Live, type Reading } from '../../ui/index.ts';
import type { PathReading } from './model.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface ContributionsProps {
  readonly reading: Live<PathReading>;
  readonly rates: Interval;
}

export const Contributions = memo(function Contributions({ reading, rates }: ContributionsProps) {
  const locale = useLocale();
  const numbers = useMemo(() => numbersOf(reading), [reading]);
  const parts = useMemo(() => derive(reading, ({ throughX, sum }) => ({ first: throughX, sum })), [reading]);
  const applies = useLive(numbers.applies);
  return (
    <>
      <div className={css['rule']}>
        <Row
          head={
            <>
              {words.through[locale]} <Sym of="x" />
            </>
          }
        >
          <Readout quantity="dz/dx" label={<Sym of="∂ z/∂ x" />} of={numbers.xPartial} hue="derivative" />
          <Readout quantity="dx/dt" label={<Sym of="d x/d t" />} of={numbers.xRate} hue="derivative" />
          <Readout quantity="through-x" label={words.contribution[locale]} of={numbers.throughX} hue="derivative" />
        </Row>
        <Row
          head={
            <>
              {words.through[locale]} <Sym of="y" />
            </>
          }
        >
          <Readout quantity="dz/dy" label={<Sym of="∂ z/∂ y" />} of={numbers.yPartial} hue="derivative" />
          <Readout quantity="dy/dt" label={<Sym of="d y/d t" />} of={numbers.yRate} hue="derivative" />
          <Readout quantity="through-y" label={words.contribution[locale]} of={numbers.throughY} hue="derivative" />
        </Row>
        <Row head={words.sum[locale]} isSum>
          <Readout quantity="dz/dt" label={<Sym of="d z/d t" />} of={numbers.sum} hue="derivative" />
        </Row>
        <div className={css['arrows']}>
          <HeadToTail of={parts} range={rates} label={words.arrows[locale]} />
        </div>
      </div>
      {!applies && <p className={css['notice']}>{words.noRule[locale]}</p>}
    </>
  );
});

function Row({ head, isSum = false, children }: { head: ReactNode; isSum?: boolean; children: ReactNode }) {
  return (
    <div className={css['path']} data-sum={isSum ? '' : undefined}>
      <span className={css['head']}>{head}</span>
      {children}
    </div>
  );
}

function numbersOf(reading: Live<PathReading>) {
  return {
    xPartial: derive(reading, ({ xPartial }) => factor(xPartial)),
    xRate: derive(reading, ({ xRate }) => factor(xRate)),
    throughX: derive(reading, ({ throughX }) => factor(throughX)),
    yPartial: derive(reading, ({ yPartial }) => factor(yPartial)),
    yRate: derive(reading, ({ yRate }) => factor(yRate)),
    throughY: derive(reading, ({ throughY }) => factor(throughY)),
    sum: derive(reading, ({ slope }) => factor(slope)),
    // Where z has no value there is nothing to say of rules.
    applies: derive(reading, ({ z, sum }) => Number.isNaN(z) || !Number.isNaN(sum)),
  };
}

function factor(value: number): Reading {
  return { value, words: words.none };
}
