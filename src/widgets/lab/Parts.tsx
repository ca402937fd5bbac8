/**
 * The further ways to look at the function, one at a time. Each is fetched when it is chosen: who only wants the graph
 * carries none of them. A new one is a row here and a name in `words.ts`.
 */
import { memo, useEffect, useState, type ComponentType } from 'react';

import { useLocale } from '../../state/index.ts';
import { Button, Choice } from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { parts, type LabState, type Part } from './widget.ts';
import { partNames, words } from './words.ts';
import css from './View.module.css';

export interface PartProps {
  readonly state: WidgetState<LabState>;
}

type Loaded = ComponentType<PartProps>;

const loaders: Readonly<Record<Part, () => Promise<Loaded>>> = {
  rules: async () => (await import('./Rules.tsx')).Rules,
  graph: async () => (await import('./Computation.tsx')).Computation,
  check: async () => (await import('./Check.tsx')).Check,
  code: async () => (await import('./Code.tsx')).Code,
};

export const Parts = memo(function Parts({ state }: PartProps) {
  const locale = useLocale();
  const part = usePart(state, (now) => now.part);
  return (
    <div className={css['parts']}>
      <Choice
        name={words.parts[locale]}
        options={parts.map((one) => ({ value: one, label: partNames[one][locale] }))}
        value={part}
        onChange={(value) => {
          const chosen = parts.find((one) => one === value);
          if (chosen !== undefined) state.set({ part: chosen });
        }}
      />
      <div className={css['part']} data-part={part}>
        <Fetched key={part} part={part} state={state} />
      </div>
    </div>
  );
});

function Fetched({ part, state }: PartProps & { part: Part }) {
  const locale = useLocale();
  const [loaded, setLoaded] = useState<{ readonly View?: Loaded }>();
  useEffect(() => {
    let current = true;
    loaders[part]().then(
      (View) => current && setLoaded({ View }),
      () => current && setLoaded({}),
    );
    return () => {
      current = false;
    };
  }, [part]);

  function retry() {
    loaders[part]().then(
      (View) => setLoaded({ View }),
      () => setLoaded({}),
    );
  }

  if (loaded === undefined) return <p className={css['waiting']}>{words.loading[locale]}</p>;
  if (loaded.View !== undefined) return <loaded.View state={state} />;
  return (
    <p className={css['waiting']}>
      {words.failed[locale]} <Button onClick={retry}>{words.again[locale]}</Button>
    </p>
  );
}
