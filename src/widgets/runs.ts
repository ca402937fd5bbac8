/**
 * The steps of a descent as they are kept in a state: only the learning rates, since where they lead is computed again from
 * the start. So going back gives the very same numbers, and a thousand steps fit into a link.
 */

/** So many steps with one learning rate. */
export type Run = readonly [rate: number, count: number];

/** How many steps and how many changes of the rate a figure holds. */
export interface RunLimits {
  readonly maxSteps: number;
  readonly maxRuns: number;
}

export function countOf(runs: readonly Run[]): number {
  return runs.reduce((sum, [, count]) => sum + count, 0);
}

/**
 * The runs up to step `at`, and some steps more; what had been taken after `at` is forgotten. Where a limit is reached there
 * are fewer steps more, or none.
 *
 * @example extendedRuns([[0.1, 5]], 3, [0.2, 2], { maxSteps: 10, maxRuns: 5 }) // [[0.1, 3], [0.2, 2]]
 */
export function extendedRuns(
  runs: readonly Run[],
  at: number,
  [rate, count]: Run,
  { maxSteps, maxRuns }: RunLimits,
): readonly Run[] {
  const kept: Run[] = [];
  let left = at;
  for (const [before, length] of runs) {
    if (left > 0) kept.push([before, Math.min(left, length)]);
    left -= length;
  }
  const last = kept.at(-1);
  const more = Math.min(count, maxSteps - at);
  if (more <= 0) return kept;
  if (last?.[0] === rate) return [...kept.slice(0, -1), [rate, last[1] + more]];
  return kept.length < maxRuns ? [...kept, [rate, more]] : kept;
}

/** The rate of the step that leads on from step `at`; undefined where no such step was taken. */
export function rateAfter(runs: readonly Run[], at: number): number | undefined {
  let left = at;
  for (const [rate, count] of runs) {
    if (left < count) return rate;
    left -= count;
  }
  return undefined;
}

/** How many steps two lists have in common from the start. */
export function commonSteps(a: readonly Run[], b: readonly Run[]): number {
  let steps = 0;
  for (const [i, [rate, count]] of a.entries()) {
    const other = b[i];
    if (other?.[0] !== rate) return steps;
    steps += Math.min(count, other[1]);
    if (count !== other[1]) return steps;
  }
  return steps;
}
