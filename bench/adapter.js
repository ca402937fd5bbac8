/**
 * The core as a contestant for a side-by-side bench: parse and differentiate, f and f′ over columns, loss and partials of
 * the two-layer network. It loads the built core from the file in CHAIN_RULE_CORE (`npm run bench` leaves one and names it).
 */
import { env } from 'node:process';

const path = env['CHAIN_RULE_CORE'];
if (!path) throw new Error('CHAIN_RULE_CORE names no file: build the core first (npm run bench prints where it is)');
/** @type {typeof import('../src/autodiff/index.ts')} */
const core = await import(path);

const unlimited = { limits: { length: Infinity, nodes: Infinity, nesting: Infinity } };

/** @typedef {import('../src/autodiff/index.ts').Tape} Tape */

/** @param {{ src: string }} item */
export function parseDiff(item) {
  return core.differentiate(core.parse(item.src, unlimited), 'x');
}

/** @param {{ src: string }} item */
export function prepare(item) {
  return core.compile(core.parse(item.src, unlimited), ['x']);
}

/** @type {(tape: Tape, xs: Float64Array, f: Float64Array, d: Float64Array) => void} */
export function batch(tape, xs, f, d) {
  tape.gradients([xs], { values: f, partials: [d] });
}

export function prepareGrad() {
  const { root, named } = core.parseProgram([
    ['h', '1/(1+exp(-(w1*x+b1)))'],
    ['p', 'w2*h+b2'],
    ['L', '(p-1)^2'],
  ]);
  return core.compile(root, ['x', 'w1', 'b1', 'w2', 'b2'], {
    read: ['h', 'p'].flatMap((name) => named.get(name) ?? []),
  });
}

/** @type {(tape: Tape, inputs: Float64Array, out: Float64Array) => number} */
export function grad(tape, inputs, out) {
  return tape.gradientAt(inputs, out);
}
