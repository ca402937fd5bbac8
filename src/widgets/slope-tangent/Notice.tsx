/** What is said in the picture at a place without a derivative: why, the two one-sided slopes, and what programs use. */
import { useMemo } from 'react';

import type { PointKind } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import { derive, Readout, useLive, type Live, type Reading } from '../../ui/index.ts';
import type { SlopeReading } from './model.ts';
import { notices } from '../notices.ts';
import { words } from './words.ts';
import css from './View.module.css';

/** Kinds with slopes on their sides worth reading, and those where programs answer by convention. */
const withSides: ReadonlySet<PointKind> = new Set(['kink', 'jump', 'vertical', 'edge']);
const withConvention: ReadonlySet<PointKind> = new Set(['kink']);

export function Notice({ reading }: { reading: Live<SlopeReading> }) {
  const locale = useLocale();
  const parts = useMemo(
    () => ({
      kind: derive(reading, ({ kind }) => kind),
      left: derive(reading, ({ left }) => sideReading(left)),
      right: derive(reading, ({ right }) => sideReading(right)),
      convention: derive(reading, ({ convention }): Reading => ({ value: convention, trim: true })),
    }),
    [reading],
  );
  const kind = useLive(parts.kind);
  if (kind === 'smooth') return null;
  return (
    <div className={css['notice']}>
      <p>{notices[kind][locale]}</p>
      {withSides.has(kind) && (
        <p className={css['sides']}>
          <Readout inline quantity="left-slope" label={words.left[locale]} of={parts.left} hue="derivative" />
          <Readout inline quantity="right-slope" label={words.right[locale]} of={parts.right} hue="derivative" />
          {withConvention.has(kind) && (
            <Readout inline quantity="convention" label={words.convention[locale]} of={parts.convention} />
          )}
        </p>
      )}
    </div>
  );
}

function sideReading(slope: number): Reading {
  return { value: slope, trim: true, words: words.noSlope, infinite: true };
}
