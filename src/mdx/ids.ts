/**
 * The ids of a lesson's blocks and its table of contents. Headings and widgets have ids to be linked to; every other block
 * is counted within its section, which is stable only within one build.
 */
import type { Nodes } from 'mdast';

import { allBlocks, nodeOf, type Block, type HeadingBlock } from './blocks.ts';
import { placeOf, type Report } from './problem.ts';
import { idOfTag } from './tags.ts';

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Gives every block its id; reports what is used twice. Returns the ids that can be linked to, in order. */
export function assignIds(blocks: readonly Block[], report: Report): string[] {
  const linkable = new Map<string, number>();
  let section = 'start';
  let count = 0;
  const claim = (id: string, block: Block, node: Nodes): void => {
    const line = linkable.get(id);
    if (line !== undefined) {
      const way = block.kind === 'heading' ? '; end the English heading with {/* id: another-name */}' : '';
      report.add('id', node, `the id "${id}" is already used in line ${line}${way}`, { about: [node] });
    } else if (!kebabCase.test(id)) {
      report.add('id', node, `"${id}" is no id: small letters, digits and single hyphens`, { about: [node] });
    }
    linkable.set(id, line ?? placeOf(node).line);
  };
  for (const block of allBlocks(blocks)) {
    const explicit = block.notes.take('id')?.text;
    if (block.kind === 'heading') {
      block.id = explicit ?? slugOf(block);
      claim(block.id, block, block.en.node);
      section = block.id;
      count = 0;
    } else {
      const own = explicit ?? (block.kind === 'tag' ? idOfTag(block.node) : undefined);
      block.id = own ?? (isContainer(block) ? '' : `${section}.${++count}`);
      if (own !== undefined) claim(own, block, nodeOf(block));
    }
  }
  return [...linkable.keys()];
}

/** Whether a block only holds others, which have ids of their own. */
function isContainer({ kind }: Block): boolean {
  return kind === 'list' || kind === 'quote' || kind === 'tag' || kind === 'rule';
}

/** The English heading in small letters, without its number: `2.1 Power rule` gives `power-rule`. */
function slugOf({ en }: HeadingBlock): string {
  return slugOfText(en.children.map((child) => plainText(child)).join(''));
}

function slugOfText(text: string): string {
  return text
    .replace(/^\s*\d+(\.\d+)*\.?\s+/, '')
    .normalize('NFKD')
    .replaceAll(/['’]|\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** The words of a line without markup; a formula as its source. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}
