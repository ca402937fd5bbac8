/** The derivative in three ways that share nothing but the function: rules, one pass backward, and values alone. */
import { memo, useMemo } from 'react';

import { plainNumber } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  derive,
  forNumbers,
  pace,
  powerScale,
  Readout,
  Readouts,
  Sentence,
  Slider,
  Sym,
  useLive,
  type Reading,
} from '../../ui/index.ts';
import { checkAt, type CheckReading } from './model.ts';
import type { PartProps } from './Parts.tsx';
import { steps } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

const scale = powerScale(steps.min, steps.max);
/** Digits enough to see the first one that is wrong. */
const decimals = 12;
/** An error is read by its size: 2.4×10⁻¹⁰, not a row of zeros. */
const errorDecimals = 3;

export const Check = memo(function Check({ state }: PartProps) {
  const locale = useLocale();
  const { numbers, agrees, h } = useMemo(() => {
    const check = derive(pace(state, forNumbers), checkAt);
    const number = (of: (now: CheckReading) => number, places = decimals) =>
      derive(check, (now): Reading => ({ value: of(now), decimals: places, trim: true, words: words.noSlope }));
    return {
      numbers: {
        symbolic: number((now) => now.symbolic),
        reverse: number((now) => now.reverse),
        central: number((now) => now.central),
        error: number((now) => now.error, errorDecimals),
        bound: number((now) => now.bound, errorDecimals),
      },
      agrees: derive(check, (now) => now.agrees),
      h: derive(state, (now) => now.h),
    };
  }, [state]);
  const verdict = useLive(agrees);
  return (
    <div className={css['check']}>
      <Slider
        label={<Sym of="h" />}
        name={words.h[locale]}
        value={h}
        onChange={(next) => state.set({ h: Math.min(steps.max, Math.max(steps.min, next)) })}
        scale={scale}
        field={{ min: steps.min, max: steps.max, step: 0.001 }}
        format={plainNumber}
        hue="input"
      />
      <p role="status" data-verdict={String(verdict)} className={css['verdict']}>
        <Sentence of={(verdict === undefined ? words.none : verdict ? words.agree : words.differ)[locale]} />
      </p>
      <Readouts columns={3}>
        <Readout quantity="symbolic" label={words.symbolic[locale]} of={numbers.symbolic} hue="derivative" />
        <Readout quantity="reverse" label={words.reverse[locale]} of={numbers.reverse} hue="derivative" />
        <Readout quantity="central" label={words.central[locale]} of={numbers.central} />
        <Readout quantity="central-error" label={words.error[locale]} of={numbers.error} />
        <Readout quantity="central-bound" label={words.bound[locale]} of={numbers.bound} hue="soft" />
      </Readouts>
    </div>
  );
});
