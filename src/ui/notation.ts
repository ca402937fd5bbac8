/**
 * The two ways to write a derivative: d/dx (…) after Leibniz and (…)′ after Lagrange. The core writes the pending
 * derivatives of a derivation in the first way and its laws in either; here every formula is had in both. Which of them is
 * seen is left to CSS (`Notated`).
 */
import { apply, nodeIds, toTex, toText, type Expr, type Op, type Rule, type TexOptions } from '../autodiff/index.ts';

export interface BothNotations {
  readonly leibniz: string;
  readonly prime: string;
}

/** An expression that may hold derivatives still to be taken, as TeX in both notations. */
export function texInBoth(e: Expr, options?: TexOptions): BothNotations {
  return { leibniz: toTex(e, options), prime: toTex(primed(e), options) };
}

/** The same as plain text: `d/dx (x^2 + 1)`. */
export function textWithPending(e: Expr, maxLength = 400): string {
  return toText(primed(e), { maxLength });
}

/** The expression with its pending derivatives written (…)′. Nodes outside of them stay the same objects. */
function primed(e: Expr): Expr {
  const made = new Map<Expr, Expr>();
  for (const node of nodeIds(e).keys()) {
    if (node.kind !== 'op') made.set(node, node);
    else {
      const args = node.args.map((arg) => made.get(arg) ?? arg);
      const [of = node, by = of] = args;
      made.set(node, node.op.id === 'derivative' ? apply(primeRow(by, node.op), of) : apply(node.op, ...args));
    }
  }
  return made.get(e) ?? e;
}

const rows = new Map<string, Op>();

/** A row for (…)′ by one variable, with the variable as an index where there are several. In text it is d/dx (…). */
function primeRow(by: Expr, { tex, rule, name }: Op): Op {
  const isPartial = tex.includes('partial');
  const d = isPartial ? '∂' : 'd';
  const sign = `${d}/${d}${toText(by)} `;
  const row = rows.get(sign) ?? {
    id: 'prime',
    name,
    rule,
    arity: 1,
    sign,
    precedence: 3,
    operands: [9],
    tex: `\\left(#1\\right)'${isPartial ? `_{${toTex(by)}}` : ''}`,
    texOperands: [0],
    texPrecedence: 9,
    value: () => NaN,
    partials: [() => NaN],
    derivatives: [],
  };
  rows.set(sign, row);
  return row;
}

/** Laws that are not the same formula in the other notation. */
const special: Readonly<Record<string, Partial<BothNotations>>> = {
  chain: { prime: String.raw`\left(f(g(x))\right)' = f'(g(x)) \cdot g'(x)` },
  'multivariable-chain': {
    prime: String.raw`\left(f(u, v)\right)' = f'_u(u, v)\, u' + f'_v(u, v)\, v'`,
  },
};

/**
 * The statement of a law in both notations.
 *
 * @example lawInBoth(ruleOf('product')).leibniz // "\frac{d}{dx}(u v) = \frac{du}{dx} v + u \frac{dv}{dx}"
 */
export function lawInBoth({ id, statement }: Rule): BothNotations {
  return { leibniz: toLeibniz(statement), prime: toPrime(statement), ...special[id] };
}

/** `(…)'` becomes d/dx (…), `u'` becomes du/dx. */
function toLeibniz(tex: string): string {
  let out = tex;
  for (let at = out.indexOf("'"); at >= 0; at = out.indexOf("'")) {
    const start = startOfTerm(out, at);
    const term = out.slice(start, at);
    const made = /^[a-z]$/.test(term) ? `\\frac{d${term}}{dx}` : `\\frac{d}{dx}${term}`;
    out = out.slice(0, start) + made + out.slice(at + 1);
  }
  return out;
}

/** Where the letter, the bracket or the call begins that ends at `end`. */
function startOfTerm(tex: string, end: number): number {
  let at = end - 1;
  if (tex[at] !== ')') return at;
  let open = 1;
  while (at > 0 && open > 0) {
    at -= 1;
    if (tex[at] === ')') open += 1;
    if (tex[at] === '(') open -= 1;
  }
  const before = /(?:\\left|\\[a-z]+|[a-z])$/.exec(tex.slice(0, at));
  return before ? before.index : at;
}

/** `\frac{d}{dx} … =` becomes `(…)' =`. */
function toPrime(tex: string): string {
  return tex.replace(
    /^\\frac\{d\}\{dx\}(?:\\,)?(.*?) = /,
    (_, of: string) => `\\left(${of.replace('\\mathopen{}', '')}\\right)' = `,
  );
}
