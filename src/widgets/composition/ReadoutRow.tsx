/** The read-outs: values, factors and their product; and a word where the rule does not apply. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, Readout, Sym, useLive, type Live, type Reading } from '../../ui/index.ts';
import type { CompositionReading } from './model.ts';
import { words } from './words.ts';
import css from './View.module.css';

export const ReadoutRow = memo(function ReadoutRow({ reading }: { reading: Live<CompositionReading> }) {
  const locale = useLocale();
  const numbers = useMemo(() => numbersOf(reading), [reading]);
  const applies = useLive(numbers.applies);
  const hasSlope = useLive(numbers.hasSlope);
  return (
    <>
      <div className={css['numbers']}>
        <Readout quantity="x" label={<Sym of="x" />} of={numbers.x} hue="input" />
        <Readout quantity="u" label={<Sym of="u" />} of={numbers.u} hue="value" />
        <Readout quantity="y" label={<Sym of="y" />} of={numbers.y} hue="value" />
        <Readout quantity="du/dx" label={<Sym of="d u/d x" />} of={numbers.inner} hue="derivative" />
        <Readout quantity="dy/du" label={<Sym of="d y/d u" />} of={numbers.outer} hue="derivative" />
        <Readout quantity="dy/dx" label={<Sym of="d y/d x" />} of={numbers.slope} hue="derivative" />
      </div>
      {!applies && (
        <p className={css['notice']}>
          {words.noRule[locale]}
          {hasSlope && words.slopeAllTheSame[locale]}
        </p>
      )}
    </>
  );
});

function numbersOf(reading: Live<CompositionReading>) {
  return {
    x: derive(reading, ({ x }): Reading => ({ value: x, trim: true })),
    u: derive(reading, ({ u }): Reading => ({ value: u })),
    y: derive(reading, ({ y }): Reading => ({ value: y })),
    inner: derive(reading, ({ inner }) => factor(inner)),
    outer: derive(reading, ({ outer }) => factor(outer)),
    slope: derive(reading, ({ slope }) => factor(slope)),
    // Where a function has no value there is nothing to say of rules.
    applies: derive(reading, ({ y, product }) => Number.isNaN(y) || !Number.isNaN(product)),
    hasSlope: derive(reading, ({ slope }) => !Number.isNaN(slope)),
  };
}

function factor(value: number): Reading {
  return { value, words: words.none };
}
