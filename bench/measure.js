/**
 * How time is taken. The machine may be shared, so no millisecond is a figure by itself: contestants take turns in many short
 * rounds, and of each the fastest round counts, the one in which nobody else had the processor. Only ratios are compared.
 */

/**
 * How many calls take about `target` milliseconds.
 * @param {() => void} run
 * @param {number} target
 */
function calibrate(run, target) {
  for (let calls = 1; ; calls = Math.ceil(calls * 2)) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) run();
    const time = performance.now() - start;
    if (time > target || calls > 1e6) return calls;
  }
}

/**
 * Nanoseconds a call in the fastest round, and its ratio to that of the first contestant.
 * @param {readonly (() => void)[]} contestants
 */
export function compare(contestants, { rounds = 100, target = 0.6 } = {}) {
  const runs = contestants.map((run) => ({ run, calls: calibrate(run, target), nanoseconds: Infinity }));
  for (let round = 0; round < rounds; round++) {
    for (let k = 0; k < runs.length; k++) {
      const one = runs[(k + round) % runs.length];
      if (!one) continue;
      one.run();
      const start = performance.now();
      for (let i = 0; i < one.calls; i++) one.run();
      one.nanoseconds = Math.min(one.nanoseconds, ((performance.now() - start) * 1e6) / one.calls);
    }
  }
  const least = runs[0]?.nanoseconds ?? NaN;
  return runs.map(({ nanoseconds }) => ({ nanoseconds, ratio: nanoseconds / least }));
}

/** @param {readonly number[]} numbers */
export const mean = (numbers) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** @param {readonly number[]} numbers */
export const geometricMean = (numbers) => Math.exp(mean(numbers.map(Math.log)));

/**
 * The exponent k of time ~ size^k, by least squares on the logarithms.
 * @param {readonly number[]} sizes
 * @param {readonly number[]} times
 */
export function growth(sizes, times) {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const steps = x.map((xi) => xi - mean(x));
  const rises = y.map((yi, i) => (yi - mean(y)) * (steps[i] ?? 0));
  return mean(rises) / mean(steps.map((step) => step * step));
}
