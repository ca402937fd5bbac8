import * as v from 'valibot';
import { expect, it } from 'vitest';

import { litOf } from './lit.ts';
import { readingOf } from './model.ts';
import { widget, type MatrixState } from './widget.ts';

const start: MatrixState = widget.initial(v.parse(widget.props, {}));
const lit = (patch: Partial<MatrixState>) => [...litOf(readingOf({ ...start, ...patch }))].toSorted();

it('an entry of ∂L/∂W lights one entry of ∂L/∂z and one of x', () => {
  expect(lit({ target: 'dW', row: 1, column: 2 })).toEqual(['dz_1_0', 'x_2_0']);
});

it('in a batch it lights a row of each: one entry for every sample', () => {
  expect(lit({ target: 'dW', row: 1, column: 2, samples: 3 })).toEqual([
    'dz_1_0',
    'dz_1_1',
    'dz_1_2',
    'x_2_0',
    'x_2_1',
    'x_2_2',
  ]);
});

it('an entry of ∂L/∂x lights a column of W and the whole of ∂L/∂z', () => {
  expect(lit({ target: 'dx', row: 1 })).toEqual(['W_0_1', 'W_1_1', 'dz_0_0', 'dz_1_0']);
});

it('with ⊙ an entry has one partner in each factor', () => {
  expect(lit({ target: 'dz', row: 1 })).toEqual(['da_1_0', 'slope_1_0']);
});

it('where there is no product nothing is lit', () => {
  expect(lit({ target: 'dx', attempt: 'W-dz' })).toEqual([]);
});
