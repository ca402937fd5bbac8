/** The forward pass: the weights with the second input, and the values they lead to. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, evenScale, Readout, Sym, type Reading } from '../../ui/index.ts';
import { Input } from './Input.tsx';
import type { PictureProps } from './Picture.tsx';
import { words } from './words.ts';
import css from './View.module.css';

const scale = evenScale(-3, 3, 0.1);

export const Forward = memo(function Forward({ state, reading }: PictureProps) {
  const locale = useLocale();
  const numbers = useMemo(
    () => ({
      z: derive(reading, ({ z }): Reading => ({ value: z })),
      a: derive(reading, ({ a }): Reading => ({ value: a })),
      L: derive(reading, ({ L }): Reading => ({ value: L, decimals: 4, trim: true })),
    }),
    [reading],
  );
  return (
    <div className={css['forward']}>
      <p className={css['heading']}>{words.forward[locale]}</p>
      <Input state={state} of="w1" letter="w_1" scale={scale} />
      <Input state={state} of="w2" letter="w_2" scale={scale} />
      <Input state={state} of="x2" letter="x_2" scale={scale} />
      <div className={css['values']}>
        <Readout quantity="z" label={<Sym of="z = w_1 x_1 + w_2 x_2 + b" />} of={numbers.z} hue="value" />
        <Readout quantity="a" label={<Sym of="a = σ(z)" />} of={numbers.a} hue="value" />
        <Readout quantity="L" label={<Sym of="L = (a - t)^2" />} of={numbers.L} hue="output" />
      </div>
    </div>
  );
});
