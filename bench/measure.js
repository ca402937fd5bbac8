/**
 * How time is taken. The machine may be shared, so no millisecond is a figure by itself: contestants take turns within a
 * round, a ratio is formed inside each round, and the median over the rounds is shown.
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
 * Median nanoseconds a call, and the median ratio to the first contestant.
 * @param {readonly (() => void)[]} contestants
 */
export function compare(contestants, { rounds = 15, target = 4 } = {}) {
  const runs = contestants.map((run) => ({ run, calls: calibrate(run, target), times: [0], ratios: [0] }));
  for (const one of runs) one.times.length = one.ratios.length = 0;
  for (let round = 0; round < rounds; round++) {
    /** @type {Map<unknown, number>} */
    const inRound = new Map();
    for (let k = 0; k < runs.length; k++) {
      const one = runs[(k + round) % runs.length];
      if (!one) continue;
      one.run();
      const start = performance.now();
      for (let i = 0; i < one.calls; i++) one.run();
      inRound.set(one, ((performance.now() - start) * 1e6) / one.calls);
    }
    for (const one of runs) {
      const time = inRound.get(one) ?? NaN;
      one.times.push(time);
      one.ratios.push(time / (inRound.get(runs[0]) ?? NaN));
    }
  }
  return runs.map(({ times, ratios }) => ({ nanoseconds: median(times), ratio: median(ratios) }));
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
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
