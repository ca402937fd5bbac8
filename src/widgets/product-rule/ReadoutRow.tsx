/** x and its step, the sides with their changes and derivatives, and the area. */
import { memo, useMemo } from 'react';

import { derive, forNumbers, pace, Readout, Sym, type Live, type Reading } from '../../ui/index.ts';
import type { ProductReading } from './model.ts';
import { words } from './words.ts';
import css from './View.module.css';

export const ReadoutRow = memo(function ReadoutRow({ reading }: { reading: Live<ProductReading> }) {
  const of = useMemo(() => {
    const paced = pace(reading, forNumbers);
    const number = (pick: (now: ProductReading) => Reading) => derive(paced, pick);
    return {
      x: number(({ x }) => ({ value: x, trim: true })),
      h: number(({ h }) => ({ value: h, decimals: 12, trim: true })),
      area: number(({ area }) => ({ value: area })),
      u: number(({ u }) => ({ value: u })),
      v: number(({ v }) => ({ value: v })),
      du: number(({ du }) => ({ value: du, words: words.nothing })),
      dv: number(({ dv }) => ({ value: dv, words: words.nothing })),
      uSlope: number(({ uSlope }) => ({ value: uSlope, words: words.none })),
      vSlope: number(({ vSlope }) => ({ value: vSlope, words: words.none })),
    };
  }, [reading]);
  return (
    <div className={css['numbers']}>
      <Readout quantity="x" label={<Sym of="x" />} of={of.x} hue="input" />
      <Readout quantity="h" label={<Sym of="Δ x" />} of={of.h} hue="input" />
      <Readout quantity="area" label={<Sym of="u·v" />} of={of.area} hue="value" />
      <Readout quantity="u" label={<Sym of="u" />} of={of.u} hue="value" />
      <Readout quantity="du" label={<Sym of="Δ u" />} of={of.du} hue="value" />
      <Readout quantity="du/dx" label={<Sym of="u'" />} of={of.uSlope} hue="derivative" />
      <Readout quantity="v" label={<Sym of="v" />} of={of.v} hue="value" />
      <Readout quantity="dv" label={<Sym of="Δ v" />} of={of.dv} hue="value" />
      <Readout quantity="dv/dx" label={<Sym of="v'" />} of={of.vSlope} hue="derivative" />
    </div>
  );
});
