/**
 * node --expose-gc bench/run.mjs: the core beside code written by hand. Prints, as ratios to that limit, f and f′ at 1,000
 * points and the loss and partials of the network; as ratios to the engine's own compiler, parsing and differentiating; and
 * how time grows with the depth of a chain. Each answer is checked before it is timed.
 *
 * Goals: f and f′ at most 1.6× in the geometric mean and nowhere above 5×, the network at most 6×, parsing and
 * differentiating at most 4×, the first formula of a cold process at most 3 ms, growth 1.0 ± 0.1, at most 14 kB by Brotli for
 * what a page imports that derives (`deriving` in build.mjs).
 */
import { execFileSync } from 'node:child_process';
import { env, execPath, memoryUsage } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { buildCore, deriving, drawing } from './build.mjs';
import { chainOf, depths, formulas, network } from './formulas.js';
import { compare, geometricMean, growth } from './measure.js';

const { path, bytes } = await buildCore();
env['CHAIN_RULE_CORE'] = pathToFileURL(path).href;
const ours = await import('./adapter.js');

const rows = 1000;
const xs = Float64Array.from({ length: rows }, (_, i) => -2 + (4 * i) / (rows - 1));
let sink = 0;

console.log(`core: ${path} (for CHAIN_RULE_CORE), ${sizes(bytes)}`);
for (const names of [deriving, drawing]) console.log(`${names.join(', ')}: ${sizes((await buildCore(names)).bytes)}`);
console.log();

console.log('f and f′ at 1,000 points        by hand        core   ratio');
const ratios = formulas.map(({ title, text, limit }) => {
  globalThis.gc?.();
  const tape = ours.prepare({ src: text });
  const [f, d] = [new Float64Array(rows), new Float64Array(rows)];
  const [f2, d2] = [new Float64Array(rows), new Float64Array(rows)];
  limit(xs, f, d);
  ours.batch(tape, xs, f2, d2);
  check(title, [...f, ...d], [...f2, ...d2]);
  const contest = compare([
    () => {
      limit(xs, f, d);
      sink += d[1] ?? 0;
    },
    () => {
      ours.batch(tape, xs, f2, d2);
      sink += d2[1] ?? 0;
    },
  ]);
  return line(title, contest, rows, 'ns a point');
});
console.log(`geometric mean ${geometricMean(ratios).toFixed(2)}, greatest ${Math.max(...ratios).toFixed(2)}\n`);

console.log('parse and differentiate, warm    engine        core   ratio');
const parseDiff = (/** @type {string} */ text) => () => (sink += ours.parseDiff({ src: text }) ? 1 : 0);
// Warm means what it means on a page that has shown a few formulas: the engine has compiled the core.
for (let i = 0; i < 400; i++) for (const { text } of formulas.slice(0, 8)) parseDiff(text)();
let salt = 0;
const compileRatios = formulas.map(({ title, text, code }) => {
  globalThis.gc?.();
  const contest = compare([
    // The limit is the engine's own compiler, given new text each time.
    () => (sink += Number(runInThisContext(`((x) => {${code}/*${salt++}*/})(0.3)`))),
    parseDiff(text),
  ]);
  return line(title, contest, 1000, 'µs');
});
console.log(
  `geometric mean ${geometricMean(compileRatios).toFixed(2)}, greatest ${Math.max(...compileRatios).toFixed(2)}`,
);

console.log('\nloss and 7 partials of the network');
const out = new Float64Array(7);
const out2 = new Float64Array(7);
const tape = ours.prepareGrad();
check('network', [network.limit(network.at, out), ...out], [ours.grad(tape, network.at, out2), ...out2]);
const call = compare([
  () => (sink += network.limit(network.at, out) + (out[3] ?? 0)),
  () => (sink += ours.grad(tape, network.at, out2) + (out2[3] ?? 0)),
]);
line('a call', call, 1, 'ns');
globalThis.gc?.();
const before = memoryUsage().heapUsed;
for (let i = 0; i < 1e6; i++) sink += ours.grad(tape, network.at, out2);
console.log(
  `bytes allocated a call, the returned number in its box included: ${Math.max(0, (memoryUsage().heapUsed - before) / 1e6).toFixed(2)}\n`,
);

console.log('growth with the depth of a chain  10 … 10,000: time ~ depth^k');
/** @type {Record<string, (text: string) => () => void>} */
const jobs = {
  'parse and differentiate': (text) => () => ours.parseDiff({ src: text }),
  'f and f′': (text) => {
    const chain = ours.prepare({ src: text });
    const [at, f, d] = [Float64Array.of(0.1, 0.2), new Float64Array(2), new Float64Array(2)];
    return () => ours.batch(chain, at, f, d);
  },
};
for (const [title, job] of Object.entries(jobs)) {
  const times = depths.map((depth) => compare([job(chainOf(depth))], { rounds: 10 })[0]?.nanoseconds ?? NaN);
  const shown = times.map((time) => `${(time / 1000).toFixed(1)} µs`).join(', ');
  console.log(`${title.padEnd(28)} k = ${growth(depths, times).toFixed(2)}  (${shown})`);
}

const cold = Array.from({ length: 9 }, () =>
  Number(execFileSync(execPath, [fileURLToPath(new URL('cold.mjs', import.meta.url))], { encoding: 'utf8' })),
);
console.log(`\nfirst formula of a cold process: ${Math.min(...cold).toFixed(2)} ms`);
if (!Number.isFinite(sink)) console.log(sink);

/** @param {{ brotli: number, gzip: number }} bytes */
function sizes({ brotli, gzip }) {
  return `${(brotli / 1000).toFixed(1)} kB (Brotli), ${(gzip / 1000).toFixed(1)} kB (gzip)`;
}

/**
 * Prints one line of a table; answers the ratio.
 * @param {string} title
 * @param {ReturnType<typeof compare>} contest the limit first
 * @param {number} unit
 * @param {string} name
 */
function line(title, contest, unit, name) {
  const figures = contest.map(({ nanoseconds }) => (nanoseconds / unit).toFixed(2).padStart(11));
  const ratio = contest[1]?.ratio ?? NaN;
  console.log(`${title.padEnd(28)}${figures.join(' ')}${ratio.toFixed(2).padStart(8)}×  ${name}`);
  return ratio;
}

/** @type {(title: string, want: number[], got: number[]) => void} */
function check(title, want, got) {
  for (const [i, x] of want.entries()) {
    if (!(Math.abs(x - (got[i] ?? NaN)) <= 1e-9 * (1 + Math.abs(x))))
      throw new Error(`${title}: ${got[i]} instead of ${x}`);
  }
}
