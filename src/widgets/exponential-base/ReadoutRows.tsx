/** The read-outs: value, derivative and their ratio, beside ln a; the logarithm's point; or the family's f(0). */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, forNumbers, pace, Readout, Readouts, Sym, type Live, type Reading } from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import type { BaseReading, FamilyReading } from './model.ts';
import type { BaseState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

type State = WidgetState<BaseState>;

export const BaseReadouts = memo(function BaseReadouts({
  state,
  reading,
}: {
  state: State;
  reading: Live<BaseReading>;
}) {
  const locale = useLocale();
  const logarithm = usePart(state, (now) => now.logarithm);
  const of = useMemo(() => {
    const paced = pace(reading, forNumbers);
    const number = (pick: (now: BaseReading) => Reading) => derive(paced, pick);
    return {
      a: derive(pace(state, forNumbers), ({ a }): Reading => ({ value: a, trim: true })),
      x: number(({ x }) => ({ value: x, trim: true })),
      value: number(({ value }) => ({ value })),
      derivative: number(({ derivative }) => ({ value: derivative })),
      ratio: number(({ ratio }) => ({ value: ratio })),
      ln: number(({ lnBase }) => ({ value: lnBase })),
      logPlace: number(({ logPlace }) => ({ value: logPlace })),
      logValue: number(({ logValue }) => ({ value: logValue, words: words.noLog })),
      logSlope: number(({ logDerivative }) => ({ value: logDerivative, words: words.noLog })),
    };
  }, [state, reading]);
  return (
    <>
      <Readouts columns={4}>
        <Readout quantity="a" label={<Sym of="a" />} of={of.a} hue="input" />
        <Readout quantity="x" label={<Sym of="x" />} of={of.x} hue="input" />
        <Readout quantity="value" label={<Sym of="f(x)" />} of={of.value} hue="value" />
        <Readout quantity="derivative" label={<Sym of="f'(x)" />} of={of.derivative} hue="derivative" />
        <Readout
          quantity="ratio"
          label={
            <>
              {words.ratio[locale]} <Sym of="f'(x)/f(x)" />
            </>
          }
          of={of.ratio}
        />
        <Readout quantity="ln-a" label={<Sym of="ln a" />} of={of.ln} />
      </Readouts>
      {logarithm && (
        <div className={css['logarithm']}>
          <Readouts columns={4}>
            <Readout quantity="log-x" label={<Sym of="u = f(x)" />} of={of.logPlace} hue="input" />
            <Readout quantity="log-value" label={<Sym of="log_a u" />} of={of.logValue} hue="value" />
            <Readout quantity="log-derivative" label={<Sym of="(log_a u)'" />} of={of.logSlope} hue="derivative" />
          </Readouts>
        </div>
      )}
    </>
  );
});

export const FamilyReadouts = memo(function FamilyReadouts({
  state,
  reading,
}: {
  state: State;
  reading: Live<FamilyReading>;
}) {
  const of = useMemo(() => {
    const paced = pace(reading, forNumbers);
    return {
      c: derive(pace(state, forNumbers), ({ c }): Reading => ({ value: c, trim: true })),
      x: derive(paced, ({ x }): Reading => ({ value: x, trim: true })),
      value: derive(paced, ({ value }): Reading => ({ value })),
      derivative: derive(paced, ({ derivative }): Reading => ({ value: derivative })),
      start: derive(paced, ({ start }): Reading => ({ value: start, trim: true })),
    };
  }, [state, reading]);
  return (
    <Readouts columns={4}>
      <Readout quantity="c" label={<Sym of="c" />} of={of.c} hue="input" />
      <Readout quantity="x" label={<Sym of="x" />} of={of.x} hue="input" />
      <Readout quantity="value" label={<Sym of="f(x)" />} of={of.value} hue="value" />
      <Readout quantity="derivative" label={<Sym of="f'(x)" />} of={of.derivative} hue="derivative" />
      <Readout quantity="start" label={<Sym of="f(0)" />} of={of.start} hue="value" />
    </Readouts>
  );
});
