/** The error function to full double precision, in the tails too. JavaScript has none. */

/** 1 − erf(x), accurate where it is tiny. */
export function erfc(x: number): number {
  if (x < 2) return 1 - erf(x);
  // The continued fraction 1 / (x + (1/2) / (x + 1 / (x + (3/2) / (x + …)))), from its small end (Abramowitz and Stegun, 7.1.14).
  let rest = x;
  for (let k = 60; k > 0; k--) rest = x + k / 2 / rest;
  return erfSlope(x) / (2 * rest);
}

/** The error function: 2/√π times the integral of exp(−t²) from 0 to x. */
export function erf(x: number): number {
  if (!(Math.abs(x) <= 2)) return x < 0 ? erfc(-x) - 1 : 1 - erfc(x);
  // The series of positive terms x^(2n+1) 2^n / (1·3·5···(2n+1)), times exp(−x²).
  let sum = 0;
  for (let n = 1, term = x; sum + term !== sum; n++) {
    sum += term;
    term *= (2 * x * x) / (2 * n + 1);
  }
  return erfSlope(x) * sum;
}

/** The derivative of erf: the bell curve 2/√π · exp(−x²). */
export function erfSlope(x: number): number {
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x);
}
