// The core is one thing, whether a page takes single functions of it or a test puts it together over another table.
import { expect, test } from 'vitest';

import * as standard from './index.ts';
import { rows } from './ops/index.ts';

const core = standard.createCore(rows);

test('what the index exports one by one is what createCore puts together', () => {
  const single = Object.keys(standard).filter((name) => name !== 'createCore' && name !== 'ParseError');
  expect(single.toSorted()).toEqual(Object.keys(core).toSorted());
});

test('a row that is a definition writes down the derivative that its definition has', () => {
  for (const row of rows) {
    if (row.definition === undefined) continue;
    const { derivatives: _, ...bare } = row;
    const derived = standard.createCore([...rows.filter(({ id }) => id !== row.id), bare]);
    for (const x of [-4.2, -2.9, -1, -0.3, 0.2, 1, 2.5, 7]) {
      const written = standard.gradient(standard.parse(`${row.id}(x)`), { x }).partials['x'];
      const { partials } = derived.gradient(derived.parse(`${row.id}(x)`), { x });
      expect(written, `${row.id} at ${x}`).toBeCloseTo(partials['x'] ?? NaN, 12);
    }
  }
});
