/**
 * An expression as Python: plain floats and the `math` module, which runs wherever Python does. Operators bind as they do
 * in the core's own text, so brackets fall in the same places; every other op has its form in one row.
 */
import { nodeIds, type Expr, type Operation } from '../../autodiff/index.ts';

/** How calls are written, `#1` and `#2` for their arguments. An op without a row is a function of `math` of its own name. */
const forms: Readonly<Record<string, string>> = {
  ln: 'math.log(#1)',
  log: 'math.log(#1, #2)',
  abs: 'abs(#1)',
  sign: 'float((#1 > 0) - (#1 < 0))',
  step: 'float(#1 > 0)',
  max: 'max(#1, #2)',
  min: 'min(#1, #2)',
  sec: '(1 / math.cos(#1))',
  csc: '(1 / math.sin(#1))',
  cot: '(1 / math.tan(#1))',
  coth: '(1 / math.tanh(#1))',
  sigmoid: '(1 / (1 + math.exp(-#1)))',
  relu: 'max(#1, 0.0)',
  leakyrelu: '(#1 if #1 > 0 else #2 * #1)',
  elu: '(#1 if #1 > 0 else math.expm1(#1))',
  softplus: '(max(#1, 0.0) + math.log1p(math.exp(-abs(#1))))',
  gelu: '(0.5 * #1 * math.erfc(-#1 / math.sqrt(2)))',
  silu: '(#1 / (1 + math.exp(-#1)))',
  mish: '(#1 * math.tanh(max(#1, 0.0) + math.log1p(math.exp(-abs(#1)))))',
  hardsigmoid: 'min(max(#1 / 6 + 0.5, 0.0), 1.0)',
};
const signs: Readonly<Record<string, string>> = { '+': ' + ', '-': ' - ', '*': ' * ', '/': ' / ', '^': '**' };
const atom = 9;

/** Names that Python keeps for itself, or that the code uses. */
const taken = new Set(
  (
    'and as assert async await break class continue def del elif else except finally for from global if import in is lambda ' +
    'nonlocal not or pass raise return try while with yield None True False math abs max min float'
  ).split(' '),
);

/**
 * The lines of a function body: what is used more than once is computed once, so the code is as long as the computation.
 * @example pythonBody(parse('x^2+1')) // ['return x**2 + 1']
 */
export function pythonBody(e: Expr): string[] {
  const order = [...nodeIds(e).keys()];
  const uses = new Map<Expr, number>();
  for (const node of order) {
    if (node.kind === 'op')
      for (const arg of node.args) uses.set(arg, (uses.get(arg) ?? 0) + 1 + (repeats(node) ? 1 : 0));
  }
  const lines: string[] = [];
  const written = new Map<Expr, { readonly text: string; readonly strength: number }>();
  for (const node of order) {
    const made = write(node, written);
    const isShared = node.kind === 'op' && node !== e && (uses.get(node) ?? 0) > 1;
    if (isShared) {
      const name = `t${lines.length + 1}_`;
      lines.push(`${name} = ${made.text}`);
      written.set(node, { text: name, strength: atom });
    } else written.set(node, made);
  }
  return [...lines, `return ${written.get(e)?.text ?? ''}`];
}

/** Whether a form writes its argument more than once. */
function repeats({ op }: Operation): boolean {
  return (forms[op.id]?.split('#1').length ?? 0) > 2;
}

function write(
  node: Expr,
  written: ReadonlyMap<Expr, { text: string; strength: number }>,
): { text: string; strength: number } {
  if (node.kind === 'constant') return { text: numberText(node.value), strength: atom };
  if (node.kind === 'variable') return { text: pythonName(node.name), strength: atom };
  const { op, args } = node;
  const operand = (i: number, needs: number) => {
    const arg = args[i];
    const { text, strength } = (arg && written.get(arg)) ?? { text: '', strength: atom };
    return strength < needs ? `(${text})` : text;
  };
  if (op.sign === undefined) {
    const form = forms[op.id] ?? (op.arity === 1 ? `math.${op.id}(#1)` : `math.${op.id}(#1, #2)`);
    const text = form.replaceAll(/(?<=\(|, )#([12])(?=[,)])|#([12])/g, (_, alone: string | undefined, inside: string) =>
      operand(Number(alone ?? inside) - 1, alone === undefined ? atom : 0),
    );
    // A form in brackets loses them where nothing binds more strongly.
    return /^\(.*\)$/.test(form) ? { text: text.slice(1, -1), strength: 0 } : { text, strength: atom };
  }
  const strength = op.precedence ?? atom;
  if (op.arity === 1) return { text: `${op.sign}${operand(0, op.operands?.[0] ?? atom)}`, strength };
  const [left = 0, right = 0] = op.operands ?? [];
  return { text: `${operand(0, left)}${signs[op.sign] ?? op.sign}${operand(1, right)}`, strength };
}

/** Floats throughout: whole numbers would otherwise grow without bound in powers. */
function numberText(value: number): string {
  if (value === Math.E) return 'math.e';
  return value === Math.PI ? 'math.pi' : String(value);
}

export function pythonName(name: string): string {
  return taken.has(name) || /^t\d+_$/.test(name) ? `${name}_` : name;
}
