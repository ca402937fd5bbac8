/**
 * The vocabulary of a lesson: which tags there are, and whether one is used as its schema says. Widgets come in from their
 * own folders; the others are the rows of `builtIn`. What a tag looks like on the page is left to `emit.ts`, `prose.ts`
 * and, for widgets, to the page that is rendered.
 */
import type { Nodes } from 'mdast';
import * as v from 'valibot';

import { literalOf, type Json } from './literal.ts';
import type { Report } from './problem.ts';

export type Props = Readonly<Record<string, Json>>;

type TagNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** `line` tags stand in a line of prose, `box` tags hold blocks, a `widget` stands alone and has an id. */
interface Tag {
  readonly kind: 'line' | 'box' | 'widget';
  /** For a widget: the id of its folder. */
  readonly widget?: string;
  /** For a widget: its description. */
  readonly spec?: WidgetTag;
  readonly props: v.GenericSchema;
}

export type Vocabulary = ReadonlyMap<string, Tag>;

/** What the checks need to know of a widget: a part of `WidgetSpec`. */
export interface WidgetTag {
  readonly id: string;
  readonly props: v.GenericSchema<unknown, Props>;
  readonly state: v.GenericSchema<unknown, Props>;
  initial(props: Props): Props;
  readonly parts?: readonly string[];
}

const asideKinds = ['trick', 'note', 'example', 'warning'] as const;

export const valueProps = v.strictObject({
  of: v.string(),
  at: v.optional(v.union([v.number(), v.record(v.string(), v.number())])),
  derivative: v.optional(v.boolean()),
  variable: v.optional(v.string()),
  digits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15))),
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12))),
});

/** A number that moves a figure: the figure's id, the part of its state, and how far and how finely it goes. */
export const scrubProps = v.strictObject({
  of: v.string(),
  set: v.string(),
  min: v.number(),
  max: v.number(),
  step: v.number(),
});

/** Words that light up parts of a figure: its id, and the names of the parts with spaces between them. */
export const pointProps = v.strictObject({ of: v.string(), at: v.string() });

const builtIn: readonly (readonly [name: string, tag: Tag])[] = [
  ['Value', { kind: 'line', props: valueProps }],
  ['Term', { kind: 'line', props: v.strictObject({ id: v.string() }) }],
  ['Scrub', { kind: 'line', props: scrubProps }],
  ['Point', { kind: 'line', props: pointProps }],
  ['Aside', { kind: 'box', props: v.strictObject({ kind: v.picklist(asideKinds) }) }],
];

/** All tags of a lesson: the built-in ones and one for each widget. */
export function vocabularyOf(widgets: readonly WidgetTag[]): Vocabulary {
  const own = widgets.map((spec): [string, Tag] => [
    pascalCase(spec.id),
    { kind: 'widget', widget: spec.id, spec, props: spec.props },
  ]);
  return new Map([...builtIn, ...own]);
}

/** `slope-tangent` → `SlopeTangent`. */
function pascalCase(id: string): string {
  return id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A prop that is a text. */
export function textProp(node: TagNode, name: string): string | undefined {
  const value = propsOf(node)[name];
  return typeof value === 'string' ? value : undefined;
}

/** The `id` that the author gave to a tag. */
export function idOfTag(node: TagNode): string | undefined {
  return textProp(node, 'id');
}

/** The props of a tag that are literals. */
export function propsOf(node: TagNode): Props {
  return Object.fromEntries(
    node.attributes.flatMap((attribute): [string, Json][] => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const value = valueOfAttribute(attribute.value);
      return value === undefined ? [] : [[attribute.name, value]];
    }),
  );
}

type AttributeValue = Extract<TagNode['attributes'][number], { type: 'mdxJsxAttribute' }>['value'];

function valueOfAttribute(value: AttributeValue): Json | undefined {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value : literalOf(value.data?.estree);
}

/** Checks every tag of a tree against the vocabulary. */
export function checkTags(node: Nodes, vocabulary: Vocabulary, report: Report): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') checkTag(node, vocabulary, report);
  if ('children' in node) for (const child of node.children) checkTags(child, vocabulary, report);
}

function checkTag(node: TagNode, vocabulary: Vocabulary, report: Report): void {
  const name = node.name ?? '';
  const tag = vocabulary.get(name);
  if (!tag) {
    const known = [...vocabulary.keys()].map((tag) => `<${tag}>`).join(' ');
    report.add('tag', node, `unknown tag <${name}>; known: ${known}`, { about: [node] });
    return;
  }
  checkPlace(node, name, tag, report);
  for (const attribute of node.attributes) {
    const literal = attribute.type === 'mdxJsxAttribute' && valueOfAttribute(attribute.value) !== undefined;
    if (!literal) report.add('tag', attribute, `the props of <${name}> must be literals`, { about: [node] });
  }
  checkProps(node, name, tag, report);
}

function checkPlace(node: TagNode, name: string, { kind }: Tag, report: Report): void {
  if (kind !== 'line' && node.type === 'mdxJsxTextElement') {
    report.add('tag', node, `<${name}> stands on a line of its own, with blank lines around it`, { about: [node] });
  }
  const empty = node.children.length === 0;
  if (!empty && (kind === 'widget' || name === 'Value')) {
    report.add('tag', node, `<${name}> holds nothing: close it with />`, { about: [node] });
  }
  if (empty && (kind === 'box' || ['Term', 'Scrub', 'Point'].includes(name))) {
    report.add('tag', node, `<${name}> needs something inside`, { about: [node] });
  }
}

function checkProps(node: TagNode, name: string, tag: Tag, report: Report): void {
  const { id, ...others } = propsOf(node);
  const props = tag.kind === 'widget' ? others : propsOf(node);
  if (tag.kind === 'widget' && typeof id !== 'string') {
    report.add('tag', node, `<${name}> needs an id="…" that is unique in the lesson`, { about: [node] });
  }
  const problems = [...unknownProps(props, tag.props), ...issuesOf(props, tag.props)];
  for (const [prop, message] of new Map(problems)) {
    const at = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === prop);
    report.add('tag', at ?? node, `<${name}>: ${message}`, { about: [node] });
  }
}

function issuesOf(props: Props, schema: v.GenericSchema): [prop: string, message: string][] {
  const result = v.safeParse(schema, props);
  return (result.issues ?? []).map((issue) => {
    const path = v.getDotPath(issue);
    return [path?.split('.')[0] ?? '', path ? `${path}: ${issue.message}` : issue.message];
  });
}

/** A schema of Valibot's `object` lets unknown props pass; a lesson must not. */
function unknownProps(props: Props, schema: v.GenericSchema): [prop: string, message: string][] {
  if (!('entries' in schema) || typeof schema.entries !== 'object' || schema.entries === null) return [];
  const known = Object.keys(schema.entries);
  return Object.keys(props)
    .filter((prop) => !known.includes(prop))
    .map((prop) => [prop, `unknown prop "${prop}"; known: ${known.join(', ')}`]);
}
