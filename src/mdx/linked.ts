/**
 * What joins the prose to a figure of its lesson: `<Scrub of="road" set="x" min={-2} max={2} step={0.1}>1</Scrub>`, a number
 * that moves it, and `<Point of="road" at="tangent">…</Point>`, words that light up a part of it. Here they are checked and
 * printed as plain text with data attributes; `app/joined.ts` makes them answer.
 */
import type { Nodes } from 'mdast';
import * as v from 'valibot';

import { plainNumber } from '../locale/index.ts';
import { allBlocks, type Block } from './blocks.ts';
import { element } from './html.ts';
import { plainText } from './ids.ts';
import type { Report } from './problem.ts';
import {
  idOfTag,
  pointProps,
  propsOf,
  scrubProps,
  textProp,
  type Props,
  type Vocabulary,
  type WidgetTag,
} from './tags.ts';

type TextTag = Extract<Nodes, { type: 'mdxJsxTextElement' }>;
type Scrub = v.InferOutput<typeof scrubProps>;

interface Placed {
  readonly spec: WidgetTag;
  readonly props: Props;
}

/** Reports every joined number and word whose figure, part or value is not there. */
export function checkLinked(tree: Nodes, blocks: readonly Block[], vocabulary: Vocabulary, report: Report): void {
  const figures = figuresOf(blocks, vocabulary);
  const walk = (node: Nodes, inside: Nodes['type'] | undefined): void => {
    if (node.type === 'mdxJsxTextElement' && (node.name === 'Scrub' || node.name === 'Point')) {
      const problem = inside === undefined ? problemOf(node, figures) : `<${node.name}> cannot stand in a ${inside}`;
      if (problem !== undefined) report.add('tag', node, problem, { about: [node] });
    }
    const around = node.type === 'heading' || node.type === 'link' ? node.type : inside;
    if ('children' in node) for (const child of node.children) walk(child, around);
  };
  walk(tree, undefined);
}

function figuresOf(blocks: readonly Block[], vocabulary: Vocabulary): ReadonlyMap<string, Placed> {
  return new Map(
    allBlocks(blocks).flatMap((block): [string, Placed][] => {
      if (block.kind !== 'tag') return [];
      const spec = vocabulary.get(block.node.name ?? '')?.spec;
      const name = idOfTag(block.node);
      const { id: _, ...props } = propsOf(block.node);
      return spec === undefined || name === undefined ? [] : [[name, { spec, props }]];
    }),
  );
}

/** Props that are wrong in themselves are reported with those of all tags. */
function problemOf(node: TextTag, figures: ReadonlyMap<string, Placed>): string | undefined {
  const of = textProp(node, 'of') ?? '';
  const figure = figures.get(of);
  if (figure === undefined) return `there is no figure "${of}" in this lesson`;
  if (node.name === 'Point') return problemOfPoint(textProp(node, 'at') ?? '', figure);
  const scrub = v.safeParse(scrubProps, propsOf(node));
  return scrub.success ? problemOfScrub(numberIn(node), scrub.output, figure) : undefined;
}

function problemOfPoint(at: string, { spec }: Placed): string | undefined {
  const parts = spec.parts ?? [];
  const wrong = at.split(' ').find((part) => !parts.includes(part));
  if (wrong === undefined) return undefined;
  return `${spec.id} has no part "${wrong}"; it has ${parts.length > 0 ? parts.join(', ') : 'none'}`;
}

/** So many values at most between the ends of a range: each of them is tried. */
const most = 5000;

function problemOfScrub(value: number, { set, min, max, step }: Scrub, { spec, props }: Placed): string | undefined {
  if (Number.isNaN(value)) return '<Scrub> holds one number and nothing else';
  if (!(min < max)) return 'min is not less than max';
  if (!/^[125]e/.test(step.toExponential())) return `the step is 1, 2 or 5 times a power of ten, not ${step}`;
  if ((max - min) / step > most / 10) return `more than ${most / 10} steps between ${min} and ${max}`;
  const given = v.safeParse(spec.props, props);
  if (!given.success) return undefined;
  const start = spec.initial(given.output);
  if (typeof start[set] !== 'number') return `the state of ${spec.id} has no number "${set}"`;
  if (start[set] !== value) return `the figure starts with ${set} = ${start[set]}, the text says ${value}`;
  const refused = [value, min, max, ...gridOf(min, max, step / 10)].find(
    (each) => each < min || each > max || !v.is(spec.state, { ...start, [set]: each }),
  );
  return refused === undefined ? undefined : `${spec.id} refuses ${set} = ${refused}, or it is out of range`;
}

/** Every value that a hand or a key can reach: with Ctrl an arrow key takes a tenth of a step. */
function gridOf(min: number, max: number, grid: number): number[] {
  const from = Math.ceil(min / grid - 1e-9);
  const count = Math.floor(max / grid + 1e-9) - from + 1;
  return Array.from({ length: count }, (_, n) => Math.min(max, Math.max(min, Number(((from + n) * grid).toFixed(12)))));
}

/** The number that stands in the text; NaN where there is something else. */
function numberIn(node: TextTag): number {
  const text = node.children
    .map((child) => plainText(child))
    .join('')
    .replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
}

/** The HTML of a `<Scrub>`: the number, with room for the longest that it can become. */
export function scrubHtml(node: TextTag, slug: string): string {
  const props = v.safeParse(scrubProps, propsOf(node));
  if (!props.success) return '';
  const { of, set, min, max, step } = props.output;
  const value = numberIn(node);
  const decimals = String(step).split('.')[1]?.length ?? 0;
  const room = Math.max(...[min, max, value].map((each) => each.toFixed(decimals).length));
  return element(
    'span',
    {
      class: 'scrub',
      style: `--room:${room}ch`,
      'data-scrub': `${slug}/${of}`,
      'data-set': set,
      'data-min': String(min),
      'data-max': String(max),
      'data-step': String(step),
      'data-value': String(value),
    },
    plainNumber(value),
  );
}

/** The HTML of a `<Point>` around its words. */
export function pointHtml(node: TextTag, slug: string, words: string): string {
  const props = v.safeParse(pointProps, propsOf(node));
  if (!props.success) return words;
  return element(
    'span',
    { class: 'point', 'data-point': `${slug}/${props.output.of}`, 'data-at': props.output.at },
    words,
  );
}
