/** The three factors, each with the slider that moves it, and their product. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, evenScale, Readout, Sym, type Live, type Reading } from '../../ui/index.ts';
import { Input } from './Input.tsx';
import type { NeuronReading } from './model.ts';
import type { PictureProps } from './Picture.tsx';
import { words } from './words.ts';
import css from './View.module.css';

/** Each factor: its quantity, what it is, and the input that moves it most directly. */
const factors = [
  {
    key: 'lossByOutput',
    quantity: 'dL/da',
    name: '∂ L/∂ a = 2(a - t)',
    of: 't',
    letter: 't',
    scale: evenScale(0, 1, 0.05),
  },
  {
    key: 'outputBySum',
    quantity: 'da/dz',
    name: "∂ a/∂ z = σ'(z)",
    of: 'b',
    letter: 'b',
    scale: evenScale(-6, 6, 0.1),
  },
  {
    key: 'sumByWeight',
    quantity: 'dz/dw1',
    name: '∂ z/∂ w_1 = x_1',
    of: 'x1',
    letter: 'x_1',
    scale: evenScale(-3, 3, 0.1),
  },
] as const;

export const Factors = memo(function Factors({ state, reading }: PictureProps) {
  const locale = useLocale();
  const numbers = useMemo(() => numbersOf(reading), [reading]);
  return (
    <div className={css['back']}>
      <p className={css['heading']}>{words.back[locale]}</p>
      <div className={css['factors']}>
        {factors.map(({ key, quantity, name, of, letter, scale }) => (
          <div key={key} className={css['factor']}>
            <Readout quantity={quantity} label={<Sym of={name} />} of={numbers[key]} hue="derivative" />
            <Input state={state} of={of} letter={letter} scale={scale} />
          </div>
        ))}
      </div>
      <div className={css['product']}>
        <Readout
          quantity="dL/dw1"
          label={<Sym of="∂ L/∂ w_1 = ∂ L/∂ a · ∂ a/∂ z · ∂ z/∂ w_1" />}
          of={numbers.product}
          hue="derivative"
        />
      </div>
    </div>
  );
});

function numbersOf(reading: Live<NeuronReading>) {
  const shown = (of: (reading: NeuronReading) => number) =>
    derive(reading, (now): Reading => ({ value: of(now), decimals: 4, trim: true }));
  return {
    lossByOutput: shown((now) => now.lossByOutput),
    outputBySum: shown((now) => now.outputBySum),
    sumByWeight: shown((now) => now.sumByWeight),
    product: shown((now) => now.product),
  };
}
