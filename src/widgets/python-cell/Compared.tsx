/** Python's numbers and ours side by side, each in full, and what that comes to. */
import { useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Readout, Sentence, still, Sym, type Hue } from '../../ui/index.ts';
import { compared, found, type Comparison } from './model.ts';
import { verdicts, words } from './words.ts';
import css from './View.module.css';

export interface ComparedProps {
  readonly f: string;
  readonly numbers: Readonly<Record<string, number>>;
}

type Row = 'numerical' | 'analytical';
const rows: readonly { readonly row: Row; readonly hue: Hue }[] = [
  { row: 'numerical', hue: 'ink' },
  { row: 'analytical', hue: 'derivative' },
];

export function Compared({ f, numbers }: ComparedProps) {
  const locale = useLocale();
  const comparison = useMemo(() => compared(f, found(numbers)), [f, numbers]);
  const verdict = (
    <p className={css['verdict']} data-verdict={comparison.verdict} role="status">
      <Sentence of={verdicts[comparison.verdict][locale]} />
    </p>
  );
  // Without a place there is nothing to set side by side.
  if (Number.isNaN(comparison.x)) return verdict;
  return (
    <>
      <table className={css['table']}>
        <caption>
          {words.compare[locale]} <Shown quantity="x" value={comparison.x} hue="input" label={<Sym of="x" />} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.derivative[locale]}</th>
            <th scope="col">{words.python[locale]}</th>
            <th scope="col">{words.ours[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, hue }) => (
            <tr key={row}>
              <th scope="row">{words[row][locale]}</th>
              <td>
                <Shown quantity={`python-${row}`} value={comparison.python[row]} hue={hue} />
              </td>
              <td>
                <Shown quantity={row} value={comparison.ours[row]} hue={hue} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {verdict}
    </>
  );
}

interface ShownProps {
  readonly quantity: string;
  readonly value: Comparison['x'];
  readonly hue: Hue;
  readonly label?: React.ReactNode;
}

function Shown({ quantity, value, hue, label }: ShownProps) {
  const reading = useMemo(() => still({ value, decimals: 13, trim: true, words: words.missing }), [value]);
  return <Readout inline quantity={quantity} of={reading} hue={hue} {...(label !== undefined && { label })} />;
}
