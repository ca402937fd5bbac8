/** The limit of a sequence of numbers that comes from ever smaller steps, as far as rounding lets it be seen. */

/**
 * The limit, ±Infinity where the sequence runs away, NaN where the numbers do not tell.
 *
 * Differences of a converging sequence shrink until rounding takes over; what is read is the last number before that,
 * carried on by Aitken's formula, which sees through a steady rate of shrinking.
 *
 * @example limit([0.5, 0.25, 0.125, 0.0625]) // 0
 */
export function limit(sequence: readonly number[]): number {
  const at = (i: number) => sequence[i] ?? NaN;
  const step = (i: number) => Math.abs(at(i) - at(i - 1));
  if (sequence.length < 3 || sequence.some(Number.isNaN)) return NaN;
  let best = 2;
  // Equal numbers have arrived; growing differences are rounding, or no limit at all.
  while (best + 1 < sequence.length && step(best) > 0 && step(best + 1) <= step(best)) best++;
  const size = Math.max(1, Math.abs(at(best)));
  if (step(best) <= 1e-12 * size) return at(best);
  if (step(best) > 1e-5 * size && runsAway(sequence.slice(-5)))
    return at(sequence.length - 1) > 0 ? Infinity : -Infinity;
  if (step(best) > 0.95 * step(best - 1)) return step(best) <= 1e-7 * size ? at(best) : NaN;
  const carriedOn = at(best) - (at(best) - at(best - 1)) ** 2 / (at(best) - 2 * at(best - 1) + at(best - 2));
  return step(best) <= 1e-3 * size ? carriedOn : NaN;
}

/** Whether the numbers grow away from zero in steps that do not shrink: a pole, or as slowly as a logarithm. */
function runsAway(tail: readonly number[]): boolean {
  return tail.every((value, i) => {
    const before = tail[i - 1];
    const beforeThat = tail[i - 2];
    if (before === undefined) return true;
    if (value === before && !Number.isFinite(value)) return true;
    const grows = Math.abs(value) > Math.abs(before) && value * before > 0;
    return grows && (beforeThat === undefined || Math.abs(value - before) > 0.97 * Math.abs(before - beforeThat));
  });
}
