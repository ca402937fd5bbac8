/**
 * Links of a lesson: `lesson:chain-rule#basic-chain-rule`, `#power-rule`, `page:glossary#kink`, `https://…`. They become
 * relative addresses, so that they keep the language of the page and work under any base path.
 */
import type { Link, Nodes } from 'mdast';

import type { Report } from './problem.ts';

/** What can be linked to. */
export interface Targets {
  /** The ids of every lesson, by slug. */
  readonly lessons: ReadonlyMap<string, ReadonlySet<string>>;
  /** The other pages, with their ids where these are known. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

const pattern = /^(?:(lesson|page):([a-z0-9-]+))?(?:#([a-z0-9.-]+))?$/;

/** The address of a link, seen from a lesson's page. */
export function hrefOf(url: string): string {
  const [, kind, name, id] = pattern.exec(url) ?? [];
  const hash = id === undefined ? '' : `#${id}`;
  if (kind === 'lesson') return `../${name}/${hash}`;
  if (kind === 'page') return name === 'contents' ? `../../${hash}` : `../../${name}/${hash}`;
  return url;
}

/** Reports every link of a lesson that leads nowhere. */
export function checkLinks(node: Nodes, slug: string, targets: Targets, report: Report): void {
  if (node.type === 'link') {
    const problem = problemOf(node, slug, targets);
    if (problem !== undefined) report.add('links', node, problem, { about: [node] });
  }
  if ('children' in node) for (const child of node.children) checkLinks(child, slug, targets, report);
}

function problemOf({ url }: Link, slug: string, { lessons, pages }: Targets): string | undefined {
  if (url.startsWith('https://')) return undefined;
  const match = url === '' ? null : pattern.exec(url);
  if (!match) return `"${url}" is no link of a lesson: lesson:slug#id, #id, page:name#id or https://…`;
  const [, kind = 'lesson', name = slug, id] = match;
  const known: ReadonlyMap<string, ReadonlySet<string> | undefined> = kind === 'page' ? pages : lessons;
  if (!known.has(name)) return `there is no ${kind} "${name}"; there are ${[...known.keys()].join(', ')}`;
  const ids = known.get(name);
  return id === undefined || !ids || ids.has(id) ? undefined : `there is no "${id}" in ${kind} "${name}"`;
}
