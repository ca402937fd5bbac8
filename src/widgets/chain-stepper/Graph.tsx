/** The computation as a picture: a node shows its name, its op, its value and its derivative; a link its local derivative. */
import { memo, use, useMemo, type ReactNode } from 'react';

import type { Localized } from '../../locale/index.ts';
import { GraphView, type GraphEdge, type GraphNode } from '../../plot/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  derive,
  forNumbers,
  pace,
  Readout,
  rounded,
  Sym,
  useLive,
  type Hue,
  type Live,
  type Reading,
} from '../../ui/index.ts';
import { readingOf } from '../results.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { computationOf, type Computation, type StepperLink, type StepperNode } from './computation.ts';
import { Following } from './following.ts';
import type { StepperReading } from './model.ts';
import { indexed } from './names.ts';
import { derivativeName } from './spoken-names.ts';
import type { Trouble } from './trouble.ts';
import type { ChainStepperState, Mode } from './widget.ts';
import { missing, words } from './words.ts';
import css from './View.module.css';

/** As wide as a node may become: two names of sixteen letters and a number fit. */
const widest = 340;

/** How many characters a usual number has, −0.123, and how wide one is, in pixels. */
const usual = 6;
const digit = 9;

interface GraphProps {
  readonly state: WidgetState<ChainStepperState>;
  readonly reading: Live<StepperReading>;
  /** For linked views: nodes and links to be marked, and the node that is pointed at. */
  readonly marked?: Live<ReadonlySet<string>>;
  readonly onPoint?: (id: string | null) => void;
}

export const Graph = memo(function Graph({ state, reading, marked, onPoint }: GraphProps) {
  const locale = useLocale();
  const f = usePart(state, (now) => now.f);
  const mode = usePart(state, (now) => now.mode);
  const by = usePart(state, (now) => now.by);
  const computation = computationOf(f);
  const { standing, focus } = useMemo(
    () => ({
      standing: derive(reading, (now) => now.standing),
      // Before the first step: where it will be.
      focus: derive(reading, ({ frame, computation }) => {
        const first = mode === 'reverse' ? computation.output : computation.nodes[0];
        return (frame?.node ?? first)?.id;
      }),
    }),
    [reading, mode],
  );
  const room = useLive(useMemo(() => roomOf(reading, computation, mode), [reading, computation, mode]));
  const { nodes, edges } = useMemo(() => {
    const slopeOf = (node: StepperNode) => `${node.name}${mode === 'forward' ? indexed(by) : computation.output.name}`;
    const under = computation.variables.includes(by) ? by : (computation.variables[0] ?? '');
    return {
      nodes: computation.nodes.map((node): GraphNode => {
        const title = node.isInput ? node.name : `${node.name} = ${node.face}`;
        return {
          id: node.id,
          width: Math.min(
            widest + room,
            Math.max(118, 40 + 7.6 * breadth(title), mode === 'values' ? 0 : 124 + room + 7.6 * breadth(slopeOf(node))),
          ),
          height: mode === 'values' ? 56 : 80,
          content: <Face {...{ node, title, computation, mode, by: under, reading }} />,
        };
      }),
      edges: computation.links.map((link): GraphEdge => ({
        id: link.id,
        from: link.from.id,
        to: link.to.id,
        content: <LinkLabel link={link} reading={reading} />,
      })),
    };
  }, [computation, mode, by, reading, room]);

  /** To the step that reveals a node. */
  function choose(id: string) {
    const frames = computation.frames[mode];
    const at = frames.findLastIndex(({ node }) => node.id === id);
    state.set({ step: at + 1 });
  }

  function step(by: number) {
    const { step: now, total } = reading.get();
    state.set({ step: Math.min(total, Math.max(0, now + by)) });
  }

  return (
    <div className={css['graph']}>
      <GraphView
        label={words.graph[locale]}
        onChoose={choose}
        onStep={step}
        {...{ nodes, edges, standing, focus }}
        {...(marked && { marked })}
        {...(onPoint && { onPoint })}
      />
    </div>
  );
});

/**
 * What the slopes of this computation, in this mode, take beyond a usual number, in pixels: −0.00990 is longer. Once one
 * does, the room stays, so that nothing jumps back.
 */
function roomOf(reading: Live<StepperReading>, of: Computation, mode: Mode): Live<number> {
  let longest = usual;
  return derive(pace(reading, forNumbers), ({ computation, adjoints, tangents }) => {
    const slopes = mode === 'forward' ? tangents : adjoints;
    if (computation === of) {
      for (const slope of slopes.values()) {
        const { value, ...format } = readingOf(slope);
        longest = Math.max(longest, rounded(value, format).text.length);
      }
    }
    return digit * (longest - usual);
  });
}

/** About how many letters wide a formula is: indices and exponents count half. */
function breadth(text: string): number {
  return text.length - 0.8 * (text.match(/[_^]\w/g)?.length ?? 0) - (text.match(/[_^()]/g)?.length ?? 0) / 2;
}

interface FaceProps {
  readonly node: StepperNode;
  readonly title: string;
  readonly computation: Computation;
  readonly mode: Mode;
  readonly by: string;
  readonly reading: Live<StepperReading>;
}

function Face({ node, title, computation, mode, by, reading }: FaceProps): ReactNode {
  const { id } = node;
  const { value, slope, arrived } = useMemo(
    () => ({
      value: derive(reading, (now): number | undefined => now.values.get(id)),
      slope: derive(reading, (now): number | undefined =>
        (now.mode === 'forward' ? now.tangents : now.adjoints).get(id),
      ),
      arrived: derive(reading, (now) => (now.adjoints.has(id) ? 0 : (now.arrived.get(id) ?? 0))),
    }),
    [reading, id],
  );
  const problem = useMemo(
    () =>
      derive(reading, ({ troubles }): Localized => {
        const trouble = troubles.get(id);
        const known: Partial<Record<Trouble, Localized>> = missing;
        return (trouble && known[trouble]) ?? missing.after;
      }),
    [reading, id],
  );
  const gap = useLive(problem);
  const name =
    mode === 'forward'
      ? derivativeName(computation, node.name, indexed(by))
      : derivativeName(computation, computation.output.name, node.name);
  return (
    <span className={css['face']}>
      <span className={css['title']} data-input={node.isInput ? '' : undefined}>
        <Sym of={title} />
      </span>
      <Shown of={value} quantity="value" hue={node.isInput ? 'input' : 'value'} words={gap} />
      {mode !== 'values' && (
        <span className={css['slope']}>
          <Shown
            of={slope}
            quantity={mode === 'forward' ? 'tangent' : 'adjoint'}
            hue="derivative"
            words={words.noSlope}
            label={<Sym of={name} />}
          />
          <Waiting arrived={arrived} uses={node.uses.length} />
        </span>
      )}
    </span>
  );
}

/** At a node that waits for contributions: how many have come. */
function Waiting({ arrived, uses }: { arrived: Live<number>; uses: number }) {
  const count = useLive(arrived);
  if (count === 0) return null;
  return (
    <span className={css['waiting']}>
      Σ {count}/{uses}
    </span>
  );
}

interface ShownProps {
  readonly of: Live<number | undefined>;
  readonly quantity: string;
  readonly hue: Hue;
  readonly words: Localized;
  readonly label?: ReactNode;
}

/** A number once it is revealed. */
function Shown({ of, quantity, hue, words: said, label }: ShownProps) {
  const following = use(Following);
  const isRevealed = useLive(useMemo(() => derive(of, (value) => value !== undefined), [of]));
  const shown = useMemo(
    () => derive(pace(of, following), (value = NaN): Reading => ({ ...readingOf(value), words: said })),
    [of, said, following],
  );
  return isRevealed ? <Readout quantity={quantity} of={shown} hue={hue} label={label} inline /> : null;
}

function LinkLabel({ link, reading }: { link: StepperLink; reading: Live<StepperReading> }) {
  const partial = useMemo(
    () => derive(reading, (now): number | undefined => now.partials.get(link.id)),
    [reading, link],
  );
  const isRevealed = useLive(useMemo(() => derive(partial, (value) => value !== undefined), [partial]));
  if (!isRevealed) return null;
  return (
    <span className={css['local']}>
      {Number.isNaN(Number(link.text)) && <Sym of={link.short} />}
      <Shown of={partial} quantity="partial" hue="derivative" words={words.noSlope} />
    </span>
  );
}
