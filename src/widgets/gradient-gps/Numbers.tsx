/** The slope meter: where the car is, how high, how steep; with a nudge, what the slope says about it and what is true. */
import { memo, useMemo } from 'react';

import { tooLargeWord } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import { derive, forNumbers, pace, Readout, Readouts, Sym, type Live, type Reading } from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { GpsReading } from './model.ts';
import type { PartProps } from './View.tsx';
import { words } from './words.ts';

export const Numbers = memo(function Numbers({ state, reading }: PartProps) {
  const locale = useLocale();
  const view = usePart(state, (now) => now.view);
  const sensing = usePart(state, (now) => now.sensing);
  const numbers = useMemo(() => numbersOf(pace(reading, forNumbers)), [reading]);
  return (
    <>
      <Readouts columns={view === 'road' ? 4 : 3}>
        <Readout quantity="step" label={words.steps[locale]} of={numbers.step} />
        <Readout quantity="x" label={<Sym of="x" />} of={numbers.x} hue="input" />
        {view === 'landscape' && <Readout quantity="y" label={<Sym of="y" />} of={numbers.y} hue="input" />}
        <Readout quantity="value" label={words.value[locale]} of={numbers.value} hue="value" />
        {view === 'road' ? (
          <Readout quantity="slope" label={words.slope[locale]} of={numbers.slope} hue="derivative" />
        ) : (
          <>
            <Readout quantity="gradient" about="x" label={<Sym of="∂f/∂x" />} of={numbers.byX} hue="derivative" />
            <Readout quantity="gradient" about="y" label={<Sym of="∂f/∂y" />} of={numbers.byY} hue="derivative" />
            <Readout quantity="steepness" label={words.steepness[locale]} of={numbers.steepness} hue="derivative" />
          </>
        )}
      </Readouts>
      {view === 'road' && sensing && (
        <Readouts columns={3}>
          <Readout quantity="dy" label={words.dy[locale]} of={numbers.dy} hue="value" />
          <Readout quantity="predicted" label={words.predicted[locale]} of={numbers.predicted} hue="derivative" />
          <Readout quantity="error" label={words.error[locale]} of={numbers.error} />
        </Readouts>
      )}
    </>
  );
});

function numbersOf(reading: Live<GpsReading>) {
  const number = (of: (now: GpsReading) => number) => derive(reading, (now): Reading => ({ value: of(now) }));
  const fine = (of: (now: GpsReading) => number) =>
    derive(reading, (now): Reading => ({ value: of(now), decimals: 4, trim: true, words: words.noSlope }));
  return {
    step: derive(reading, ({ at }): Reading => ({ value: at, decimals: 0 })),
    x: number(({ here }) => here.x),
    y: number(({ here }) => here.y),
    value: derive(reading, ({ here, kind }): Reading => ({
      value: here.value,
      ...(kind === 'overflow' && { words: tooLargeWord }),
    })),
    slope: derive(reading, ({ here, kind }): Reading => ({
      value: kind === 'smooth' ? here.slopes[0] : NaN,
      words: words.noSlope,
    })),
    byX: number(({ here }) => here.slopes[0]),
    byY: number(({ here }) => here.slopes[1]),
    steepness: number(({ steepness }) => steepness),
    dy: fine(({ dy }) => dy),
    predicted: fine(({ predicted }) => predicted),
    error: fine(({ dy, predicted }) => dy - predicted),
  };
}
