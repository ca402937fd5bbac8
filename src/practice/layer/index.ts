/** One layer in matrices: its numbers, and right and wrong formulas for its gradients. */
export { activations, entryId, layerOf, shapeOfGiven } from './layer.ts';
export type { Activation, Given, GivenName, Layer, Sizes } from './layer.ts';
export { at, isClose, matrix, shapeOf, type Matrix, type Shape } from './matrix.ts';
export { measured } from './measure.ts';
export { factorOf, partsOf, rightProducts, verdictOf } from './products.ts';
export type { Factor, Product, Target, Verdict } from './products.ts';
