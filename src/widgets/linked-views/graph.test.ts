import { renderToString } from 'katex';
import { describe, expect, it } from 'vitest';

import { nodeIds, parse, toTex, toText, type Expr } from '../../autodiff/index.ts';
import { texInBoth } from '../../ui/index.ts';
import { workOf } from '../derivation/model.ts';
import { graphOf } from './graph.ts';

const inner = ['x', 'x^2', '2x+1', 'x^2+1', 'sin(x)', 'e^x', 'ln(x)', 'sqrt(x)', '1/x', '-x', 'x*sin(x)', 'tanh(x)'];
const outer = ['sin(#)', 'e^(#)', '(#)^3', 'x*(#)', '1/(#)'];
/** Sixty functions: each outer one around each inner one. */
const functions = outer.flatMap((f) => inner.map((g) => f.replace('#', g)));

/** The ids that a piece of HTML from KaTeX carries. */
function idsIn(tex: string): Set<string> {
  const html = renderToString(tex, { trust: true, strict: 'ignore', output: 'html' });
  return new Set([...html.matchAll(/data-node="(n\d+)"/g)].map(([, id = '']) => id));
}

/** How often each part stands in an expression, by its text: counted on the tree, which knows nothing of ids. */
function occurrencesIn(root: Expr): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const walk = (node: Expr) => {
    const text = toText(node);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (node.kind === 'op') node.args.forEach(walk);
  };
  walk(root);
  return counts;
}

describe('linked views', () => {
  it('are tested on sixty functions', () => {
    expect(new Set(functions).size).toBe(60);
  });

  it.each(functions)('of %s show every node in formula, graph and derivation, and no other', (f) => {
    const work = workOf(f, 'x');
    const all = new Set(work.ids.values());
    expect(idsIn(toTex(work.expr, { ids: work.ids }))).toEqual(all);
    expect(new Set(graphOf(work.ids).nodes.map(({ id }) => id))).toEqual(all);
    for (const notation of ['leibniz', 'prime'] as const) {
      const lines = work.lines.flatMap(({ sides }) =>
        sides.map((side) => texInBoth(side, { ids: work.ids })[notation]),
      );
      expect(idsIn(lines.join(' '))).toEqual(all);
    }
  });

  it.each(functions)(
    'of %s mark each part in the formula where it stands, as often as it stands, and nothing else',
    (f) => {
      const { expr, ids } = workOf(f, 'x');
      const marks = [...toTex(expr, { ids }).matchAll(/\\htmlData\{node=(n\d+)\}/g)].map(([, id = '']) => id);
      const occurrences = occurrencesIn(expr);
      expect(new Set(ids.values()).size).toBe(occurrences.size);
      for (const [node, id] of ids) {
        expect(marks.filter((mark) => mark === id)).toHaveLength(occurrences.get(toText(node)) ?? 0);
      }
    },
  );

  it('count two edges between the same two nodes as two', () => {
    expect(graphOf(nodeIds(parse('x*x'))).edges).toEqual([
      { id: 'n0-n1', from: 'n0', to: 'n1' },
      { id: 'n0-n1-2', from: 'n0', to: 'n1' },
    ]);
  });

  it('tell a part that is too long by its last operation', () => {
    const { nodes } = graphOf(nodeIds(parse('sin(x^2+3*x+5)*cos(x^3+2*x+1)')));
    expect(nodes.at(-1)?.text).toBe('… * …');
    for (const { text } of nodes) expect(text.length).toBeLessThanOrEqual(18);
  });
});
