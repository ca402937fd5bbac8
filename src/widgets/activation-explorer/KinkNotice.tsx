/** What is said below the table where x meets a kink: for each function that has one there, two slopes and a convention. */
import { useMemo, type CSSProperties } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, Readout, useLive, type Live, type Reading as Shown } from '../../ui/index.ts';
import type { WidgetState } from '../widget-state.ts';
import { activation } from './activations.ts';
import { liveRow } from './marks.ts';
import type { Reading } from './model.ts';
import { useShown } from './shown.ts';
import type { ExplorerState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

interface KinkNoticeProps {
  readonly state: WidgetState<ExplorerState>;
  readonly reading: Live<Reading>;
}

export function KinkNotice({ state, reading }: KinkNoticeProps) {
  const locale = useLocale();
  const count = useShown(state).shown.filter((id) => activation(id).breaks.length > 0).length;
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
  if (count === 0) return null;
  const style: CSSProperties & Record<`--${string}`, number> = { '--functions': count };
  return (
    <div className={css['notice']} style={style}>
      {ids !== '' && <div>{words.kink[locale]}</div>}
      {ids !== '' && ids.split(' ').map((id) => <Kink key={id} id={id} reading={reading} />)}
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
