/**
 * A graph of nodes and edges, given as plain data: laid out in layers (`graphLayout.ts`), wide frames from left to right,
 * narrow ones from top to bottom, to be moved and zoomed by mouse, finger and keys. Nodes and labels are HTML over the lines
 * of an SVG, so what stands in them is up to who asks. It knows no expressions.
 */
import {
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';

import { useLocale } from '../state/index.ts';
import { derive, useFollow, type Live } from '../ui/index.ts';
import { graphLayout, type GraphLayout, type LayoutEdge, type LayoutNode, type Place } from './graphLayout.ts';
import { graphWords } from './graphWords.ts';
import { graphKey } from './graphKeys.ts';
import { firstTransform, readable, Stage } from './stage.ts';
import { usePanZoom } from './usePanZoom.ts';
import { useSize } from './useSize.ts';
import css from './GraphView.module.css';

export interface GraphNode extends LayoutNode {
  readonly content: ReactNode;
}

export interface GraphEdge extends LayoutEdge {
  /** Its label. */
  readonly content?: ReactNode;
}

export interface GraphViewProps {
  /** What goes in before what is made of it; the same array while nothing changes. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** What the picture is, in the reader's language. */
  readonly label: string;
  /** How each node and edge stands, by id: becomes `data-standing`, styled for `ahead`, `now`, `path`, `done`. */
  readonly standing: Live<ReadonlyMap<string, string>>;
  /** The node to keep in view. */
  readonly focus: Live<string | undefined>;
  /** Nodes and edges that are pointed at elsewhere: they carry `data-marked`. */
  readonly marked?: Live<ReadonlySet<string>>;
  /** Hears of the node under the pointer or the focus, and of null when it is left. */
  readonly onPoint?: (id: string | null) => void;
  /** A press on a node. */
  readonly onChoose?: (id: string) => void;
  /** Arrow keys in the frame: one step forward or back; Home and End: as far as it goes, ±Infinity. */
  readonly onStep?: (by: number) => void;
}

const gaps = {
  right: { direction: 'right', rankGap: 108, laneGap: 26 },
  down: { direction: 'down', rankGap: 62, laneGap: 22 },
} as const;

/** From how many pixels on a frame is wide. */
const wide = 560;
const nominalWidth = 864;
const narrowWidth = 326;
const margin = 14;
/** What a sheet of A4 paper has for a frame. */
const paperWidth = 600;

export function GraphView(props: GraphViewProps) {
  const { nodes, edges, label, standing, focus, marked, onPoint, onChoose, onStep } = props;
  const locale = useLocale();
  const arrow = useId();
  const frame = useRef<HTMLDivElement>(null);
  const world = useRef<HTMLDivElement>(null);
  const layouts = useMemo(
    () => ({ right: graphLayout(nodes, edges, gaps.right), down: graphLayout(nodes, edges, gaps.down) }),
    [nodes, edges],
  );
  const heights = {
    wide: heightFor(layouts.right, nominalWidth, 190, 460),
    narrow: heightFor(layouts.down, narrowWidth, 260, 540),
  };
  const size = useSize(frame, { width: nominalWidth, height: heights.wide });
  const layout = size.width < wide ? layouts.down : layouts.right;
  const [stage] = useState(() => new Stage());
  useLayoutEffect(() => stage.set(frame.current, world.current, layout, size), [stage, layout, size]);
  usePanZoom(frame, stage);

  useFollow(focus, (id) => {
    const place = id === undefined ? undefined : layout.nodes.get(id);
    if (place !== undefined) stage.show(place);
  });

  /** One stop of the Tab key; from there the keys of `graphKeys.ts`. */
  const reachable = {
    role: 'group',
    tabIndex: 0,
    'aria-label': `${label} ${graphWords.keys[locale]}`,
    onKeyDown: (event: KeyboardEvent) => graphKey(event, frame.current, stage, onStep),
    onPointerLeave: () => onPoint?.(null),
  };
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--wide': `${heights.wide}px`,
    '--narrow': `${heights.narrow}px`,
    '--printed-scale': `${Math.min(1, (paperWidth - 2 * margin) / layout.width)}`,
    '--printed-height': `${layout.height}px`,
  };
  return (
    <div className={css['graph']}>
      <div ref={frame} className={css['frame']} style={style} data-graph="" {...reachable}>
        <div
          ref={world}
          className={css['world']}
          style={{ width: layout.width, height: layout.height, transform: firstTransform(layout, size) }}
        >
          <svg className={css['lines']} width={layout.width} height={layout.height} aria-hidden="true">
            <marker
              id={arrow}
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerUnits="userSpaceOnUse"
              markerWidth="12"
              markerHeight="12"
              orient="auto"
            >
              <path className={css['head']} d="M0 1L9 5L0 9z" />
            </marker>
            {edges.map(({ id }) => (
              <Line key={id} id={id} path={layout.edges.get(id)?.path ?? ''} arrow={arrow} {...{ standing, marked }} />
            ))}
          </svg>
          {edges.map(({ id, content }) => (
            <Label key={id} id={id} at={layout.edges.get(id)?.label} {...{ standing, marked, content }} />
          ))}
          {nodes.map((node) => (
            <Node key={node.id} {...node} at={layout.nodes.get(node.id)} {...{ standing, marked, onPoint, onChoose }} />
          ))}
        </div>
      </div>
      <div className={css['tools']}>
        <span className={css['hint']}>{graphWords.larger[locale]}</span>
        <Tool name={graphWords.zoomOut[locale]} onClick={() => stage.zoom(1 / 1.25)}>
          −
        </Tool>
        <Tool name={graphWords.zoomIn[locale]} onClick={() => stage.zoom(1.25)}>
          +
        </Tool>
        <Tool name={graphWords.fit[locale]} onClick={() => stage.fit()}>
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path className={css['sign']} d="M3 7V3h4M17 7V3h-4M3 13v4h4M17 13v4h-4M7.5 7.5h5v5h-5z" />
          </svg>
        </Tool>
      </div>
    </div>
  );
}

/** The height of a frame in which a graph stands as large as the width lets it, and large enough to be read. */
function heightFor(layout: GraphLayout, width: number, least: number, most: number): number {
  const scale = Math.min(1, Math.max(readable, (width - 2 * margin) / layout.width));
  return Math.round(Math.min(most, Math.max(least, layout.height * scale + 4 * margin)));
}

interface Marked {
  readonly id: string;
  readonly standing: Live<ReadonlyMap<string, string>>;
  readonly marked: Live<ReadonlySet<string>> | undefined;
}

/** Writes how a thing stands and whether it is pointed at; returns what to draw at first. */
function useStanding(ref: RefObject<HTMLElement | SVGElement | null>, of: Marked) {
  const { id, standing, marked } = of;
  const own = useMemo(() => derive(standing, (all) => all.get(id) ?? 'done'), [standing, id]);
  useFollow(own, (next) => ref.current?.setAttribute('data-standing', next));
  useFollow(marked ?? none, (all) => {
    ref.current?.toggleAttribute('data-marked', all.has(id));
  });
  return {
    'data-standing': own.first,
    'data-marked': marked?.first.has(id) === true ? '' : undefined,
  };
}

const nothing: ReadonlySet<string> = new Set<string>();
const none: Live<ReadonlySet<string>> = { first: nothing, get: () => nothing, subscribe: () => () => {} };

function Line({ path, arrow, ...of }: Marked & { path: string; arrow: string }) {
  const ref = useRef<SVGPathElement>(null);
  const first = useStanding(ref, of);
  return <path ref={ref} className={css['line']} d={path} markerEnd={`url(#${arrow})`} {...first} />;
}

function Label({ at, content, ...of }: Marked & { at: Place | undefined; content: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const first = useStanding(ref, of);
  return (
    <div ref={ref} className={css['label']} style={{ left: at?.x, top: at?.y }} data-edge={of.id} {...first}>
      {content}
    </div>
  );
}

interface NodeProps extends GraphNode, Marked {
  readonly at: Place | undefined;
  readonly onPoint: GraphViewProps['onPoint'];
  readonly onChoose: GraphViewProps['onChoose'];
}

function Node({ id, width, height, content, at, standing, marked, onPoint, onChoose }: NodeProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const first = useStanding(ref, { id, standing, marked });
  return (
    <button
      ref={ref}
      type="button"
      tabIndex={-1}
      className={css['node']}
      style={{ left: at?.x, top: at?.y, width, height }}
      data-node={id}
      onClick={() => onChoose?.(id)}
      onPointerEnter={() => onPoint?.(id)}
      onFocus={() => onPoint?.(id)}
      onBlur={() => onPoint?.(null)}
      {...first}
    >
      {content}
    </button>
  );
}

function Tool({ name, onClick, children }: { name: string; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={css['tool']} aria-label={name} title={name} onClick={onClick}>
      {children}
    </button>
  );
}
