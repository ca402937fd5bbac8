/** The answer: what is wrong and why, the right step, and the numbers that expose the wrong one. */
import { useMemo } from 'react';

import { toTex, toText } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import { Formula, Readout, Readouts, Scroller, still, Sym, type Hue } from '../../ui/index.ts';
import type { Reading } from './model.ts';
import { words } from './words.ts';
import css from './View.module.css';

export function Answer({ reading: { puzzle, wrongLine, check } }: { reading: Omit<Reading, 'phase'> }) {
  const locale = useLocale();
  const { name, explanation } = puzzle.mistake;
  const head = wrongLine.letter === 'f' ? "f'(x)" : `${wrongLine.letter}'`;
  return (
    <div className={css['answer']}>
      <p>
        <strong>{name[locale]}</strong> {explanation[locale]}
      </p>
      <p className={css['right']}>
        {words.right[locale]}{' '}
        <Scroller>
          <Formula
            key={puzzle.seed}
            atOnce
            tex={`${head} = ${toTex(wrongLine.right)}`}
            text={`${head} = ${toText(wrongLine.right)}`}
          />
        </Scroller>
      </p>
      <p>{words.check[locale]}</p>
      <Readouts columns={4}>
        <Number quantity="x" value={check.x} hue="input" label={<Sym of="x" />} />
        <Number quantity="measured" value={check.measured} hue="ink" label={words.measured[locale]} />
        <Number quantity="claimed" value={check.claimed} hue="soft" label={words.claimed[locale]} />
        <Number quantity="corrected" value={check.corrected} hue="derivative" label={words.corrected[locale]} />
      </Readouts>
    </div>
  );
}

interface NumberProps {
  readonly quantity: string;
  readonly value: number;
  readonly hue: Hue;
  readonly label: React.ReactNode;
}

function Number({ quantity, value, hue, label }: NumberProps) {
  const reading = useMemo(() => still({ value, decimals: 4, trim: true }), [value]);
  return <Readout quantity={quantity} of={reading} hue={hue} label={label} />;
}
