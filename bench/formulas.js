/**
 * The formulas that are measured, each with the limit: code written by hand for the same job, a loop that computes f and f′
 * together and shares whatever can be shared. Nothing can be much faster.
 */

/** @typedef {(xs: Float64Array, f: Float64Array, d: Float64Array) => void} Loop */

/**
 * sin(1.1·sin(1.1·…x)), so many calls deep.
 * @param {number} depth
 */
const chainText = (depth) => `${'sin(1.1*'.repeat(depth)}x${')'.repeat(depth)}`;

/** @type {(depth: number) => Loop} */
const chainLimit = (depth) => (xs, f, d) => {
  for (let i = 0; i < xs.length; i++) {
    let value = xs[i] ?? 0;
    let slope = 1;
    for (let k = 0; k < depth; k++) {
      const u = 1.1 * value;
      slope *= 1.1 * Math.cos(u);
      value = Math.sin(u);
    }
    f[i] = value;
    d[i] = slope;
  }
};

/**
 * The same chain as statements: a nest this deep overflows the engine's own parser.
 * @param {number} depth
 */
const chainCode = (depth) => `let v = x;${'v = Math.sin(1.1*v);'.repeat(depth)}return v;`;

/** @param {number} depth */
const chain = (depth) => ({
  title: `chain of ${depth}`,
  text: chainText(depth),
  code: chainCode(depth),
  limit: chainLimit(depth),
});

/** @type {readonly { title: string, text: string, code: string, limit: Loop }[]} */
export const formulas = [
  {
    title: 'x²',
    text: 'x^2',
    code: 'return x**2;',
    limit(xs, f, d) {
      for (let i = 0; i < xs.length; i++) {
        const x = xs[i] ?? 0;
        f[i] = x * x;
        d[i] = 2 * x;
      }
    },
  },
  {
    title: 'x²·eˣ',
    text: 'x^2*exp(x)',
    code: 'return x**2*Math.exp(x);',
    limit(xs, f, d) {
      for (let i = 0; i < xs.length; i++) {
        const x = xs[i] ?? 0;
        const e = Math.exp(x);
        f[i] = x * x * e;
        d[i] = (2 * x + x * x) * e;
      }
    },
  },
  {
    title: 'exp(x²)',
    text: 'exp(x^2)',
    code: 'return Math.exp(x**2);',
    limit(xs, f, d) {
      for (let i = 0; i < xs.length; i++) {
        const x = xs[i] ?? 0;
        const e = Math.exp(x * x);
        f[i] = e;
        d[i] = 2 * x * e;
      }
    },
  },
  {
    title: 'x²/(x+1)',
    text: 'x^2/(x+1)',
    code: 'return x**2/(x+1);',
    limit(xs, f, d) {
      for (let i = 0; i < xs.length; i++) {
        const x = xs[i] ?? 0;
        const r = 1 / (x + 1);
        const q = x * x * r;
        f[i] = q;
        d[i] = (2 * x - q) * r;
      }
    },
  },
  {
    title: '1/(1+e⁻ˣ)',
    text: '1/(1+exp(-x))',
    code: 'return 1/(1+Math.exp(-x));',
    limit(xs, f, d) {
      for (let i = 0; i < xs.length; i++) {
        const s = 1 / (1 + Math.exp(-(xs[i] ?? 0)));
        f[i] = s;
        d[i] = s * (1 - s);
      }
    },
  },
  {
    title: 'tanh(3x+1)·sin x',
    text: 'tanh(3*x+1)*sin(x)',
    code: 'return Math.tanh(3*x+1)*Math.sin(x);',
    limit(xs, f, d) {
      for (let i = 0; i < xs.length; i++) {
        const x = xs[i] ?? 0;
        const t = Math.tanh(3 * x + 1);
        const s = Math.sin(x);
        f[i] = t * s;
        d[i] = 3 * (1 - t * t) * s + t * Math.cos(x);
      }
    },
  },
  {
    title: 'loss of the network by x',
    text: '(1.4*(1/(1+exp(-(0.7*x+(-0.3)))))+0.2-1)^2',
    code: 'return (1.4*(1/(1+Math.exp(-(0.7*x+(-0.3)))))+0.2-1)**2;',
    limit(xs, f, d) {
      for (let i = 0; i < xs.length; i++) {
        const h = 1 / (1 + Math.exp(-(0.7 * (xs[i] ?? 0) - 0.3)));
        const e = 1.4 * h + 0.2 - 1;
        f[i] = e * e;
        d[i] = 2 * e * 1.4 * h * (1 - h) * 0.7;
      }
    },
  },
  chain(10),
  chain(100),
  chain(1000),
];

/** Chains for the growth of time: only parsed and differentiated, evaluated, and compiled. */
export const depths = [10, 100, 1000, 10_000];
export const chainOf = chainText;

/** The two-layer network: h = σ(w₁x + b₁), p = w₂h + b₂, L = (p − 1)², σ written out. */
/** @type {{ at: Float64Array, limit: (input: Float64Array, out: Float64Array) => number }} */
export const network = {
  at: Float64Array.of(0.8, 0.7, -0.3, 1.4, 0.2),
  /** The loss; `out` gets the partials of the five inputs, of h and of p. */
  limit(input, out) {
    const x = input[0] ?? 0;
    const w1 = input[1] ?? 0;
    const w2 = input[3] ?? 0;
    const h = 1 / (1 + Math.exp(-(w1 * x + (input[2] ?? 0))));
    const e = w2 * h + (input[4] ?? 0) - 1;
    const dp = 2 * e;
    const dh = dp * w2;
    const dz = dh * h * (1 - h);
    out[0] = dz * w1;
    out[1] = dz * x;
    out[2] = dz;
    out[3] = dp * h;
    out[4] = dp;
    out[5] = dh;
    out[6] = dp;
    return e * e;
  },
};
