/** The op table. To add an op or an activation, write one row in the file it belongs to. */
import type { Row } from '../types.ts';
import { activations } from './activations.ts';
import { arithmetic } from './arithmetic.ts';
import { exponential } from './exponential.ts';
import { hyperbolic } from './hyperbolic.ts';
import { piecewise } from './piecewise.ts';
import { trigonometric } from './trigonometric.ts';

export const rows: readonly Row[] = [
  ...arithmetic,
  ...exponential,
  ...trigonometric,
  ...hyperbolic,
  ...piecewise,
  ...activations,
];
