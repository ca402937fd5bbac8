/**
 * The gradient that is asked for, the product that is tried for it, and what comes of it. Looking at an entry of the result
 * lights the row and the column that make it, and writes its sum out.
 */
import { Fragment, memo, useCallback } from 'react';

import { at, factorOf, isClose, type Factor } from '../../practice/index.ts';
import { useLocale } from '../../state/index.ts';
import { Choice, Pinned, useLive } from '../../ui/index.ts';
import { MatrixTable } from '../matrices/MatrixTable.tsx';
import { baseOf, entryLabel, hueOf, labelOf, plainLabel, quantityOf, type Naming } from '../matrices/names.ts';
import { asFactor, relationOf, written } from '../matrices/numbers.ts';
import { Symbol } from '../matrices/Symbol.tsx';
import { MatrixSentence } from '../matrices/MatrixSentence.tsx';
import { verdictText } from '../matrices/verdict.ts';
import { usePart } from '../useWidget.ts';
import { attemptOf, attempts, type Attempt } from './attempts.ts';
import type { PartProps } from './Forward.tsx';
import { Sign } from './Forward.tsx';
import { idIn, litOf } from './lit.ts';
import type { Entry, MatrixReading } from './model.ts';
import { targets } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export const Backward = memo(function Backward(part: PartProps) {
  const { state } = part;
  return (
    <div className={css['backward']}>
      <Choices state={state} />
      <Pinned by={state}>
        <Outcome {...part} />
      </Pinned>
    </div>
  );
});

/** What is asked for, and what is tried: they stand while numbers move. */
const Choices = memo(function Choices({ state }: Pick<PartProps, 'state'>) {
  const locale = useLocale();
  const target = usePart(state, (now) => now.target);
  const tried = usePart(state, (now) => attemptOf(now.target, now.attempt).id);
  const activation = usePart(state, (now) => now.activation);
  const samples = usePart(state, (now) => now.samples);
  const naming = { activation, samples };
  const choose = (name: string) => {
    const next = targets.find((known) => known === name) ?? 'dz';
    state.set({ target: next, attempt: '' });
  };
  return (
    <>
      <Choice
        name={words.targets[locale]}
        options={targets.map((name) => ({ value: name, label: <Symbol of={labelOf(name, naming)} /> }))}
        value={target}
        onChange={choose}
      />
      <Choice
        name={words.attempts[locale]}
        options={attempts[target].map((one) => ({ value: one.id, label: <Product of={one} naming={naming} /> }))}
        value={tried}
        onChange={(id) => state.set({ attempt: id })}
      />
    </>
  );
});

function Outcome({ state, read, readingAt }: PartProps) {
  const locale = useLocale();
  const now = readingAt(useLive(read));
  const { layer, target, attempt, verdict, entry } = now;
  return (
    <div className={css['outcome']}>
      <div className={css['equation']} data-verdict={verdict.kind}>
        <Equation state={state} reading={now} />
      </div>
      {entry !== undefined && <Sum reading={now} entry={entry} />}
      <p className={css['verdict']} data-verdict={verdict.kind}>
        <MatrixSentence of={verdictText(verdict, target, attempt, layer)[locale]} />
      </p>
    </div>
  );
}

/** A product with letters. */
function Product({ of, naming }: { of: Attempt; naming: Naming }) {
  return (
    <span className={css['product']}>
      <Symbol of={labelOf(of.left, naming)} />
      {of.sign === 'elementwise' ? <span>⊙</span> : <span>·</span>}
      <Symbol of={labelOf(of.right, naming)} />
    </span>
  );
}

function Equation({ state, reading }: Pick<PartProps, 'state'> & { reading: MatrixReading }) {
  const locale = useLocale();
  const { layer, target, attempt, verdict, entry } = reading;
  const lit = litOf(reading);
  const look = useCallback((row: number, column: number) => state.set({ row, column }), [state]);
  const factor = (name: Factor) => (
    <MatrixTable
      of={factorOf(layer, name)}
      label={labelOf(name, layer)}
      quantity={quantityOf[baseOf(name).base]}
      hue={hueOf(name)}
      lit={(i, j) => lit.has(idIn(name, i, j))}
    />
  );
  const result = 'result' in verdict ? verdict.result : undefined;
  const isGradient = verdict.kind === 'right' || verdict.kind === 'by-chance';
  const name = (i: number, j: number) => plainLabel(entryLabel(target, i, j, layer));
  return (
    <>
      {factor(attempt.left)}
      <span className={css['term']}>
        <Sign of={attempt.sign === 'elementwise' ? '⊙' : '·'} />
        {factor(attempt.right)}
      </span>
      {result === undefined ? (
        <span className={css['none']}>{words.noProduct[locale]}</span>
      ) : (
        <span className={css['term']}>
          <Sign of={relationOf(result, factorOf(layer, attempt.left), factorOf(layer, attempt.right))} />
          <MatrixTable
            of={result}
            label={labelOf(target, layer)}
            quantity={isGradient ? quantityOf[target] : 'product'}
            hue="derivative"
            {...(verdict.kind === 'wrong-numbers' && {
              wrong: (i: number, j: number) => !isClose(at(result, i, j), at(layer[target], i, j)),
            })}
            choice={{
              row: entry?.row ?? 0,
              column: entry?.column ?? 0,
              by: 'look',
              name: (i, j) => (verdict.kind === 'wrong-shape' ? `${i + 1}, ${j + 1}` : name(i, j)),
              onChoose: look,
            }}
          />
        </span>
      )}
    </>
  );
}

/** The entry written out: with letters, with numbers, and its value. */
function Sum({ reading: { layer, target, attempt, verdict }, entry }: { reading: MatrixReading; entry: Entry }) {
  const { row, column, parts, value } = entry;
  const products = parts.map(({ left, right }, k) => ({
    id: idIn(attempt.left, left.row, left.column),
    text: `${k === 0 ? written(left.value).text : asFactor(left.value)} × ${asFactor(right.value)}`,
  }));
  const isExact = parts.every(({ left, right }) => isWhole(left.value) && isWhole(right.value));
  const end = written(value);
  return (
    <p className={css['sum']}>
      {verdict.kind !== 'wrong-shape' && <Symbol of={entryLabel(target, row, column, layer)} />}
      {verdict.kind !== 'wrong-shape' && <Sign of={verdict.kind === 'wrong-numbers' ? '≠' : '='} />}
      <span className={css['letters']}>
        {parts.map(({ left, right }, k) => (
          <span key={idIn(attempt.left, left.row, left.column)}>
            {k > 0 && <Sign of="+" />}
            <Symbol of={entryLabel(attempt.left, left.row, left.column, layer)} />
            <span className={css['dot']}>·</span>
            <Symbol of={entryLabel(attempt.right, right.row, right.column, layer)} />
          </span>
        ))}
      </span>
      {/* A sign goes to the next line with what it leads to, and a product is not taken apart. */}
      <span className={css['letters']}>
        {products.map(({ id, text }, k) => (
          <Fragment key={id}>
            {k > 0 && ' '}
            <span>
              {k > 0 ? '+' : <Sign of={isExact ? '=' : '≈'} />} {text}
            </span>
          </Fragment>
        ))}
      </span>
      <span className={css['term']}>
        <Sign of={end.relation} />
        <strong>{end.text}</strong>
      </span>
    </p>
  );
}

function isWhole(value: number): boolean {
  return written(value).relation === '=';
}
