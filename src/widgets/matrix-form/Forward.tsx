/** The forward pass of the layer in matrices: what is given can be changed, entry by entry. */
import { memo, useCallback, useMemo } from 'react';

import { comma } from '../../locale/index.ts';
import { at, entryId, shapeOfGiven, type GivenName, type Sizes } from '../../practice/index.ts';
import { useLocale } from '../../state/index.ts';
import { derive, evenScale, Pinned, rounded, Slider, Sym, useLive, type Live } from '../../ui/index.ts';
import { MatrixTable } from '../matrices/MatrixTable.tsx';
import { entryLabel, functionNames, labelOf, plainLabel, quantityOf, type Naming } from '../matrices/names.ts';
import { relationOf, written } from '../matrices/numbers.ts';
import { Symbol } from '../matrices/Symbol.tsx';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { givenOf } from './given.ts';
import type { MatrixReading } from './model.ts';
import { litOf } from './lit.ts';
import type { MatrixState } from './widget.ts';
import { givenTexts, words } from './words.ts';
import css from './View.module.css';

/** What a part that shows numbers follows: in mid-move the parts take turns, each of the matrices by itself. */
export interface PartProps {
  readonly state: WidgetState<MatrixState>;
  /** The state as often as numbers can be read. */
  readonly read: Live<MatrixState>;
  readonly readingAt: (state: MatrixState) => MatrixReading;
}

export const Forward = memo(function Forward(part: PartProps) {
  const { state } = part;
  const locale = useLocale();
  const chosen = usePart(state, chosenOf);
  const activation = usePart(state, (now) => now.activation);
  const samples = usePart(state, (now) => now.samples);
  return (
    <div className={css['forward']} role="group" aria-label={words.forward[locale]}>
      <Pinned by={state}>
        <div className={css['equation']}>
          <Given {...part} name="W" />
          <Given {...part} name="x" />
          <span className={css['term']}>
            <Sign of="+" />
            <Given {...part} name="b" />
          </span>
          <span className={css['term']}>
            <Found {...part} name="z" />
          </span>
          <span className={css['term']}>
            <span className={css['arrow']}>
              <Sym of={functionNames[activation]} />→
            </span>
            <Found {...part} name="a" />
          </span>
          <span className={css['against']}>
            <Given {...part} name="t" />
          </span>
        </div>
      </Pinned>
      <div className={css['tune']}>
        <Change key={chosen} state={state} chosen={chosen} naming={{ activation, samples }} />
        <Pinned by={state}>
          <Loss {...part} />
        </Pinned>
      </div>
    </div>
  );
});

/** A matrix whose entries can be chosen, to be changed. */
const Given = memo(function Given({ state, read, readingAt, name }: PartProps & { name: GivenName }) {
  const locale = useLocale();
  const now = readingAt(useLive(read));
  const [base, row, column] = placeOf(usePart(state, chosenOf));
  const choose = useCallback((i: number, j: number) => state.set({ entry: entryId(name, i, j) }), [state, name]);
  const { layer } = now;
  const lit = litOf(now);
  return (
    <MatrixTable
      of={layer[name]}
      label={labelOf(name, layer)}
      quantity={quantityOf[name]}
      hue="input"
      lit={(i, j) => lit.has(entryId(name, i, j))}
      choice={{
        row: base === name ? row : -1,
        column,
        by: 'press',
        name: (i, j) => `${plainLabel(entryLabel(name, i, j, layer))}${comma[locale]}${givenTexts[name][locale]}`,
        onChoose: choose,
      }}
    />
  );
});

/** What comes of the given; the weighted sums with the sign of their equation. */
const Found = memo(function Found({ read, readingAt, name }: PartProps & { name: 'z' | 'a' }) {
  const now = readingAt(useLive(read));
  const { layer } = now;
  const lit = litOf(now);
  return (
    <>
      {name === 'z' && <Sign of={relationOf(layer.z)} />}
      <MatrixTable
        of={layer[name]}
        label={labelOf(name, layer)}
        quantity={quantityOf[name]}
        lit={(i, j) => lit.has(entryId(name, i, j))}
      />
    </>
  );
});

function Loss({ read, readingAt }: PartProps) {
  const locale = useLocale();
  const { loss } = readingAt(useLive(read)).layer;
  const { relation, text } = written(loss);
  return (
    <span className={css['loss']} title={words.loss[locale]}>
      <i>L</i> {relation}{' '}
      <data data-quantity="L" value={loss}>
        {text}
      </data>
    </span>
  );
}

const track = evenScale(-3, 3, 0.1);
const field = { min: -100, max: 100, step: 0.1 };

/** The slider of the chosen entry. */
function Change({ state, chosen, naming }: Pick<PartProps, 'state'> & { chosen: string; naming: Naming }) {
  const locale = useLocale();
  const [name, row, column] = placeOf(chosen);
  const value = useMemo(() => derive(state, (now) => at(givenOf(now)[name], row, column)), [state, name, row, column]);
  const label = entryLabel(name, row, column, naming);
  return (
    <Slider
      label={<Symbol of={label} />}
      name={`${plainLabel(label)}${comma[locale]}${givenTexts[name][locale]}`}
      value={value}
      onChange={(next) => state.set({ changed: { ...state.get().changed, [chosen]: next } })}
      scale={track}
      field={field}
      format={(number) => rounded(number, { decimals: 4, trim: true }).text}
      hue="input"
    />
  );
}

/** The chosen entry; the first weight where the matrices have become too small for it. */
function chosenOf({ entry, n, m, samples }: MatrixState): string {
  const [name, row, column] = placeOf(entry);
  const sizes: Sizes = { n, m, samples };
  const { rows, columns } = shapeOfGiven(name, sizes);
  return row < rows && column < columns ? entry : entryId('W', 0, 0);
}

/** `W_0_1` as matrix, row and column. */
function placeOf(id: string): readonly [name: GivenName, row: number, column: number] {
  const [name, row, column] = id.split('_');
  const known = (['W', 'x', 'b', 't'] as const).find((one) => one === name) ?? 'W';
  return [known, Number(row), Number(column)];
}

export function Sign({ of }: { of: string }) {
  return <span className={css['sign']}>{of}</span>;
}
