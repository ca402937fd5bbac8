/** What is said in the picture where x meets a kink: for each function that has one there, two slopes and a convention. */
import { useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, Readout, useLive, type Live, type Reading as Shown } from '../../ui/index.ts';
import { activation } from './activations.ts';
import { liveRow } from './marks.ts';
import type { Reading } from './model.ts';
import { words } from './words.ts';
import css from './View.module.css';

export function KinkNotice({ reading }: { reading: Live<Reading> }) {
  const locale = useLocale();
  const kinked = useMemo(
    () =>
      derive(reading, ({ rows }) =>
        rows
          .filter(({ kind }) => kind !== 'smooth')
          .map(({ id }) => id)
          .join(' '),
      ),
    [reading],
  );
  const ids = useLive(kinked);
  if (ids === '') return null;
  return (
    <div className={css['notice']}>
      <div>{words.kink[locale]}</div>
      {ids.split(' ').map((id) => (
        <Kink key={id} id={id} reading={reading} />
      ))}
    </div>
  );
}

function Kink({ id, reading }: { id: string; reading: Live<Reading> }) {
  const locale = useLocale();
  const parts = useMemo(() => {
    const row = liveRow(reading, id);
    return {
      left: derive(row, ({ left }): Shown => ({ value: left, trim: true, words: words.none })),
      right: derive(row, ({ right }): Shown => ({ value: right, trim: true, words: words.none })),
      convention: derive(row, ({ convention }): Shown => ({ value: convention, trim: true })),
    };
  }, [reading, id]);
  return (
    <div>
      <b>{activation(id).name[locale]}</b>
      <Readout inline quantity="left-slope" about={id} label={words.left[locale]} of={parts.left} hue="derivative" />
      <Readout inline quantity="right-slope" about={id} label={words.right[locale]} of={parts.right} hue="derivative" />
      <Readout inline quantity="convention" about={id} label={words.convention[locale]} of={parts.convention} />
    </div>
  );
}
