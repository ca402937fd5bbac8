/** Steps downhill, and back. */
import { useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Button, derive, useLive } from '../../ui/index.ts';
import { readingAt } from './model.ts';
import { canWalk, walk } from './moves.ts';
import type { PartProps } from './View.tsx';
import { words } from './words.ts';
import css from './View.module.css';

export function Steps({ state, reading }: PartProps) {
  const locale = useLocale();
  const at = useLive(useMemo(() => derive(reading, (now) => now.at), [reading]));
  const lost = useLive(useMemo(() => derive(reading, (now) => now.lost), [reading]));
  const walks = useLive(useMemo(() => derive(state, (now) => canWalk(now, readingAt(now))), [state]));
  return (
    <div className={css['row']}>
      <Button rank="first" onClick={() => walk(state, reading.get(), 1)} disabled={!walks}>
        {words.step[locale]}
      </Button>
      <Button onClick={() => walk(state, reading.get(), 10)} disabled={!walks}>
        {words.ten[locale]}
      </Button>
      <Button onClick={() => state.set({ at: at - 1 })} disabled={at === 0}>
        {words.undo[locale]}
      </Button>
      <Button onClick={() => state.set({ at: 0 })} disabled={at === 0}>
        {words.again[locale]}
      </Button>
      {!walks && !lost && <span className={css['full']}>{words.full[locale]}</span>}
    </div>
  );
}
