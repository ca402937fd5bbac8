/**
 * How the lessons write results: with three decimals, or three significant digits below 0.1. An exact number is written as
 * short as it is, a rounded one keeps its zeros: −0.00990.
 */
import { rounded, type Reading } from '../ui/index.ts';

/** How many decimals; very small numbers are written with a power of ten, and have two. */
export function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 0.1 || size === 0 || !Number.isFinite(size)) return 3;
  return size < 1e-5 ? 2 : 2 - Math.floor(Math.log10(size));
}

/** A result for a read-out. */
export function readingOf(value: number): Reading {
  const decimals = decimalsOf(value);
  return { value, decimals, trim: rounded(value, { decimals }).relation === '=' };
}
