/** The widget as a figure: one expression in three views, which mark each other's parts. */
import { memo, useDeferredValue, useMemo } from 'react';

import { toTex } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import { GraphView, type GraphEdge, type GraphNode } from '../../plot/index.ts';
import {
  derive,
  Panel,
  readAloud,
  Scroller,
  still,
  Sym,
  textWithPending,
  TwinFormulas,
  TwinViews,
  Typeset,
  useTwins,
} from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { describe } from '../derivation/describe.ts';
import { Lines } from '../derivation/Lines.tsx';
import { shownOf, workOf, type Work } from '../derivation/model.ts';
import { Choosing, Steps } from '../derivation/View.tsx';
import { usePart, useWidget } from '../useWidget.ts';
import { graphOf } from './graph.ts';
import { widget } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { props, state } = useWidget(widget, view);
  return (
    <Panel
      widget={widget.id}
      instance={view.instance}
      title={widget.title}
      state={state}
      describe={({ f, shown }) => describe(workOf(f, props.by), shown)}
    >
      <Inside props={props} state={state} />
    </Panel>
  );
}

type Made = ReturnType<typeof useWidget<typeof widget.props, typeof widget.state>>;

/** What may throw stands inside of the frame. */
function Inside({ props, state }: Pick<Made, 'props' | 'state'>) {
  const locale = useLocale();
  const f = usePart(state, (now) => now.f);
  const wanted = usePart(state, (now) => now.shown);
  const work = workOf(useDeferredValue(f), props.by);
  const shown = shownOf(work, wanted);
  const names = useMemo(() => new Map([...work.ids].map(([node, id]) => [id, readAloud(node)])), [work]);
  return (
    <>
      <Choosing by={props.by} presets={props.presets} editable state={state} />
      <p className={css['hint']}>{words.hint[locale]}</p>
      <TwinViews key={work.text} nameOf={(id) => names.get(id)?.[locale] ?? ''}>
        <TwinFormulas label={words.formula[locale]}>
          <Scroller className={css['formula']}>
            <Typeset
              tex={`\\displaystyle f = ${toTex(work.expr, { ids: work.ids, maxLength: 12_000 })}`}
              text={`f = ${textWithPending(work.expr)}`}
            />
          </Scroller>
        </TwinFormulas>
        <Graph work={work} />
        <div className={css['steps']}>
          <Steps work={work} shown={shown} onChange={(to) => state.set({ shown: to })} />
        </div>
        <TwinFormulas label={words.derivation[locale]}>
          <Lines work={work} shown={shown} ids={work.ids} />
        </TwinFormulas>
      </TwinViews>
    </>
  );
}

/** Nothing runs in this graph: all of it is there at once. */
const nowhere = still(undefined);

const Graph = memo(function Graph({ work: { ids } }: { work: Work }) {
  const locale = useLocale();
  const twins = useTwins();
  const { nodes, edges, standing } = useMemo(() => {
    const graph = graphOf(ids);
    return {
      nodes: graph.nodes.map(({ id, text, isInput }): GraphNode => ({
        id,
        width: 34 + 8.5 * text.length,
        height: 42,
        content: (
          <span className={css['face']} data-input={isInput ? '' : undefined}>
            <Sym of={text} />
          </span>
        ),
      })),
      edges: graph.edges.map((edge): GraphEdge => edge),
      standing: still(new Map([...graph.nodes, ...graph.edges].map(({ id }) => [id, 'done']))),
    };
  }, [ids]);
  const marked = useMemo(
    () => twins && derive(twins.marked, (id): ReadonlySet<string> => new Set(id === undefined ? [] : [id])),
    [twins],
  );
  return (
    <GraphView
      label={words.graph[locale]}
      nodes={nodes}
      edges={edges}
      standing={standing}
      focus={nowhere}
      {...(marked && { marked })}
      {...(twins && { onPoint: (id) => twins.mark(id ?? undefined), onChoose: twins.mark })}
    />
  );
});
