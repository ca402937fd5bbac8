/**
 * Random numbers that a seed decides: the same seed gives the same data and the same first weights on every machine, so a
 * run can be told by a few settings. Mulberry32, by Tommy Ettinger (public domain): 32 bits of state, fine for pictures,
 * not for secrets.
 */

export interface Random {
  /** Evenly between 0 and 1. */
  readonly even: () => number;
  /** Normally distributed, with mean 0 and standard deviation 1. */
  readonly normal: () => number;
}

/** @example randomOf(7).even() === randomOf(7).even() // true */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const even = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  // Box and Muller: a direction, and a distance from it.
  const normal = () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
  return { even, normal };
}
