// Layers: arguments come first, nothing overlaps, the same graph gives the same picture, a tree has no crossing.
import { expect, test } from 'vitest';

import { graphLayout, type LayoutEdge, type LayoutNode } from './graphLayout.ts';

const size = { width: 100, height: 60 };
const node = (id: string): LayoutNode => ({ id, ...size });
const edge = (from: string, to: string): LayoutEdge => ({ id: `${from}-${to}`, from, to });
const options = { direction: 'right', rankGap: 80, laneGap: 20 } as const;

/** A graph of `count` nodes whose edges run from earlier to later ones; always the same for the same seed. */
function randomGraph(seed: number, count: number) {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const nodes = Array.from({ length: count }, (_, i) => node(`n${i}`));
  const edges = nodes.slice(1).flatMap((_, i) => {
    const starts = new Set([next(i + 1), next(i + 1)]);
    return [...starts].map((from) => edge(`n${from}`, `n${i + 1}`));
  });
  return { nodes, edges };
}

test('in 60 random graphs every edge leads to a later rank, no nodes overlap, and all is inside of the picture', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const { nodes, edges } = randomGraph(seed, 2 + seed);
    for (const direction of ['right', 'down'] as const) {
      const layout = graphLayout(nodes, edges, { ...options, direction });
      for (const { from, to } of edges) {
        expect(layout.ranks.get(from)).toBeLessThan(layout.ranks.get(to) ?? NaN);
      }
      const places = [...layout.nodes.values()];
      for (const [i, a] of places.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(50 - 1e-6);
        expect(a.x).toBeLessThanOrEqual(layout.width - 50 + 1e-6);
        expect(a.y).toBeGreaterThanOrEqual(30 - 1e-6);
        expect(a.y).toBeLessThanOrEqual(layout.height - 30 + 1e-6);
        for (const b of places.slice(i + 1)) {
          const apart = Math.max(Math.abs(a.x - b.x) - 100, Math.abs(a.y - b.y) - 60);
          expect(apart).toBeGreaterThanOrEqual(20 - 1e-6);
        }
      }
    }
  }
});

test('the same graph gives the same picture', () => {
  const { nodes, edges } = randomGraph(7, 40);
  expect(graphLayout(nodes, edges, options)).toEqual(graphLayout(nodes, edges, options));
});

test('a chain is a straight line', () => {
  const layout = graphLayout(['a', 'b', 'c'].map(node), [edge('a', 'b'), edge('b', 'c')], options);
  expect([...layout.nodes.values()]).toEqual([
    { x: 50, y: 30 },
    { x: 230, y: 30 },
    { x: 410, y: 30 },
  ]);
  expect(layout.edges.get('a-b')?.label).toEqual({ x: 140, y: 30 });
});

test('crossings that can be avoided are', () => {
  const layout = graphLayout(['a', 'b', 'c', 'd'].map(node), [edge('a', 'd'), edge('b', 'c')], options);
  const y = (id: string) => layout.nodes.get(id)?.y ?? NaN;
  expect((y('a') - y('b')) * (y('d') - y('c'))).toBeGreaterThan(0);
});

test('an input stands right before the first that needs it', () => {
  const layout = graphLayout(
    ['x', 'b', 'p', 'q', 's'].map(node),
    [edge('x', 'p'), edge('p', 'q'), edge('q', 's'), edge('b', 's')],
    options,
  );
  expect(layout.ranks.get('b')).toBe(2);
});

test('two edges between the same nodes are drawn apart, and so are their labels', () => {
  const twice = [
    { id: 'x-y', from: 'x', to: 'y' },
    { id: 'x-y-2', from: 'x', to: 'y' },
  ];
  const { edges } = graphLayout(['x', 'y'].map(node), twice, options);
  expect(edges.get('x-y')?.path).not.toBe(edges.get('x-y-2')?.path);
  expect(Math.abs((edges.get('x-y')?.label.y ?? 0) - (edges.get('x-y-2')?.label.y ?? 0))).toBeGreaterThan(40);
});

test('a cycle, and an edge to nowhere, are refused', () => {
  expect(() => graphLayout(['a', 'b'].map(node), [edge('a', 'b'), edge('b', 'a')], options)).toThrow('cycle');
  expect(() => graphLayout([node('a')], [edge('a', 'z')], options)).toThrow('No such edge');
});

test('sixty nodes take a moment, not a second', () => {
  const { nodes, edges } = randomGraph(3, 60);
  const start = performance.now();
  graphLayout(nodes, edges, options);
  expect(performance.now() - start).toBeLessThan(500);
});
