/** The read-outs: inputs over outputs with their sum, and the Jacobian matrix as a heat map. */
import { memo, useMemo, useRef } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  derive,
  forNumbers,
  pace,
  Readout,
  Sentence,
  Sym,
  useFollow,
  type Live,
  type Reading,
} from '../../ui/index.ts';
import type { SoftmaxReading } from './model.ts';
import { words } from './words.ts';
import css from './Tables.module.css';

interface TableProps {
  readonly reading: Live<SoftmaxReading>;
  readonly count: number;
}

/** A table wider than a phone scrolls in its own box, by keyboard too. */
const reachable = (name: string) => ({ role: 'group', tabIndex: 0, 'aria-label': name });

const indices = (count: number) => Array.from({ length: count }, (_, i) => i);

export const Numbers = memo(function Numbers({ reading, count }: TableProps) {
  const locale = useLocale();
  const of = useMemo(() => {
    const paced = pace(reading, forNumbers);
    return {
      columns: indices(count).map((i) => ({
        input: derive(paced, ({ inputs }): Reading => ({ value: inputs[i] ?? NaN, trim: true })),
        output: derive(paced, ({ outputs }): Reading => ({ value: outputs[i] ?? NaN })),
      })),
      sum: derive(paced, ({ sum }): Reading => ({ value: sum })),
    };
  }, [reading, count]);
  return (
    <div className={css['scroll']} {...reachable(words.table[locale])}>
      <table className={css['table']} aria-label={words.table[locale]}>
        <thead>
          <tr>
            <th scope="col">
              <Sym of="i" />
            </th>
            {of.columns.map((_, i) => (
              <th key={`c${i + 1}`} scope="col">
                {i + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {words.input[locale]} <Sym of="x" />
            </th>
            {of.columns.map(({ input }, i) => (
              <td key={`x${i + 1}`}>
                <Readout quantity="input" about={String(i + 1)} of={input} hue="input" />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              {words.output[locale]} <Sym of="p" />
            </th>
            {of.columns.map(({ output }, i) => (
              <td key={`p${i + 1}`}>
                <Readout quantity="output" about={String(i + 1)} of={output} hue="output" />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className={css['sum']}>
        <Readout
          quantity="sum"
          label={
            <>
              {words.sum[locale]}{' '}
              <Sym
                of={indices(count)
                  .map((i) => `p_${i + 1}`)
                  .join(' + ')}
              />
            </>
          }
          of={of.sum}
          hue="output"
        />
      </p>
    </div>
  );
});

export const Jacobian = memo(function Jacobian({ reading, count }: TableProps) {
  const locale = useLocale();
  return (
    <div className={css['scroll']} {...reachable(words.jacobian[locale])}>
      <p className={css['caption']}>{words.jacobian[locale]}</p>
      <table className={css['matrix']} aria-label={words.jacobian[locale]}>
        <thead>
          <tr>
            <th scope="col">
              <Sym of="∂p_i/∂x_j" />
            </th>
            {indices(count).map((j) => (
              <th key={`c${j + 1}`} scope="col">
                <Sym of={`x_${j + 1}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indices(count).map((i) => (
            <tr key={`r${i + 1}`}>
              <th scope="row">
                <Sym of={`p_${i + 1}`} />
              </th>
              {indices(count).map((j) => (
                <Cell key={`c${j + 1}`} i={i} j={j} reading={reading} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css['note']}>
        <Sentence of={words.zeroSums[locale]} />
      </p>
    </div>
  );
});

/** A quarter is the most that a partial can be at temperature 1: p(1 − p). */
const full = 0.25;

function Cell({ i, j, reading }: { i: number; j: number; reading: Live<SoftmaxReading> }) {
  const cell = useRef<HTMLTableCellElement>(null);
  const partial = useMemo(() => derive(reading, ({ jacobian }) => jacobian[i]?.[j] ?? NaN), [reading, i, j]);
  const shown = useMemo(() => derive(pace(partial, forNumbers), (value): Reading => ({ value })), [partial]);
  useFollow(partial, (value) => {
    if (cell.current === null) return;
    cell.current.style.setProperty('--heat', heatOf(value));
    cell.current.dataset['sign'] = signOf(value);
  });
  const style: Readonly<Record<`--${string}`, string>> = { '--heat': heatOf(partial.first) };
  return (
    <td ref={cell} className={css['cell']} data-sign={signOf(partial.first)} style={style}>
      <Readout quantity="jacobian" about={`${i + 1},${j + 1}`} of={shown} />
    </td>
  );
}

function heatOf(value: number): string {
  return `${Math.round(45 * Math.min(1, Math.abs(value) / full))}%`;
}

function signOf(value: number): string {
  return value < 0 ? 'minus' : 'plus';
}
