/** What stands at the top of a lesson's file: validated here, shown on the contents page and above the lesson. */
import type { Root } from 'mdast';
import * as v from 'valibot';
import { parse } from 'yaml';

import { placeOf, type Report } from './problem.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const localized = v.strictObject({ en: words, zh: words });

const schema = v.strictObject({
  title: localized,
  summary: localized,
  /** How long a reader needs. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(180)),
  /** What the reader can do afterwards. */
  objectives: v.pipe(v.array(localized), v.minLength(1)),
  /** Slugs of earlier lessons. */
  prerequisites: v.array(words),
});

export type Frontmatter = v.InferOutput<typeof schema>;

/** A text of the front matter in both languages, with the line it stands in. */
export interface FrontmatterText {
  readonly en: string;
  readonly zh: string;
  readonly line: number;
}

/** Reads and validates the front matter; undefined when it is wrong. */
export function readFrontmatter(tree: Root, report: Report): Frontmatter | undefined {
  const node = tree.children.find((child) => child.type === 'yaml');
  if (!node) {
    report.add('frontmatter', tree, 'a lesson starts with its front matter between two lines of ---');
    return undefined;
  }
  const data = parseYaml(node.value);
  if (data instanceof Error) {
    report.add('frontmatter', node, data.message.split('\n')[0] ?? 'no YAML');
    return undefined;
  }
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const [key = ''] = (v.getDotPath(issue) ?? '').split('.');
    const line = lineOf(node.value, new RegExp(`^${key}:`, 'm')) + placeOf(node).line;
    report.add('frontmatter', { line, column: 1 }, `${v.getDotPath(issue) ?? key}: ${issue.message}`);
  }
  return undefined;
}

/** The texts that a reader sees, to be checked like prose. */
export function textsOf({ title, summary, objectives }: Frontmatter, source: string): FrontmatterText[] {
  return [title, summary, ...objectives].map(({ en, zh }) => {
    const at = source.indexOf(zh);
    return { en, zh, line: at < 0 ? 1 : source.slice(0, at).split('\n').length };
  });
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Lines from the `---` line to the first match; 1 where there is none. */
function lineOf(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? 0 : text.slice(0, at).split('\n').length;
}
