/**
 * A derivation as lines on a blackboard. The core gives steps; here each is given its place: how deep its part lies in the
 * function, and what the line begins with. What lines look like is left to `Lines.tsx`.
 */
import { derive, nodeIds, ruleOf, type Derivation, type Expr, type Rule, type Step } from '../../autodiff/index.ts';
import { readFunction } from './function.ts';

export interface Line {
  readonly id: string;
  readonly rule: Rule;
  /** How many laws deep its part lies in the function; the function itself is 0. */
  readonly depth: number;
  /** The part of the function that the line is about. */
  readonly part: Expr;
  /** Whether it states a law for its part; the others put in and tidy up. */
  readonly isLaw: boolean;
  /** The sides of the equation, two or three; one where the line goes on from the one before it. */
  readonly sides: readonly Expr[];
  /** For the chain rule. */
  readonly chain?: ChainNames;
}

/** The outer function in a letter of its own, and the inner function that the letter stands for. */
export interface ChainNames {
  readonly outer: Expr;
  readonly inner: Expr;
  readonly letter: string;
  readonly outerRule: Rule;
}

export interface Work extends Omit<Derivation, 'steps'> {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The nodes of the function by their ids, as linked views name them. */
  readonly ids: ReadonlyMap<Expr, string>;
  /** What the first line begins with: the derivative that is asked for. */
  readonly question: Expr;
  /** How many lines are left out at the end because there are too many to read. */
  readonly left: number;
}

/** More lines nobody reads. */
export const mostLines = 100;

const kept = new Map<string, Work>();
const keptCount = 24;

/**
 * The derivation of a typed function; the last few are kept, since a state is read often.
 *
 * @throws ParseError where the text is no formula
 * @example workOf('(x^2+1)^3', 'x').lines.map(({ depth }) => depth) // [0, 1, 2, 2, 1, 0]
 */
export function workOf(text: string, by: string): Work {
  const key = `${by}:${text}`;
  const found = kept.get(key);
  if (found !== undefined) return found;
  const { expr, variable, steps, result } = derive(readFunction(text, by), by);
  const lines = linesOf(steps);
  const question = steps[0]?.before ?? expr;
  const shown = lines.slice(0, mostLines);
  const ids = nodeIds(expr);
  const made = { text, expr, variable, result, question, ids, lines: shown, left: lines.length - shown.length };
  if (kept.size >= keptCount) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, made);
  return made;
}

/** How many steps are shown, of those there are. */
export function shownOf({ lines }: Work, shown: number): number {
  return Math.min(shown, lines.length);
}

function linesOf(steps: readonly Step[]): Line[] {
  const depths = new Map<Expr, number>();
  const questions = new Map<Expr, Expr>();
  return steps.map((step, i) => {
    const { id, node, before, after } = step;
    const rule = known(step.rule);
    const depth = depths.get(node) ?? 0;
    const question = questions.get(node);
    if (question === undefined) {
      questions.set(node, before);
      for (const part of partsIn(after)) if (!depths.has(part)) depths.set(part, depth + 1);
      const names = chainNames(step);
      return { id, rule, depth, part: node, isLaw: true, sides: [before, after], ...(names && { chain: names }) };
    }
    const last = steps[i - 1];
    const goesOn = last?.node === node && last.after === before;
    return { id, rule, depth, part: node, isLaw: false, sides: goesOn ? [after] : [question, before, after] };
  });
}

/** The parts whose derivatives are still to be taken. */
function partsIn(e: Expr): Expr[] {
  return [...nodeIds(e).keys()].flatMap((node) =>
    node.kind === 'op' && node.op.id === 'derivative' ? node.args.slice(0, 1) : [],
  );
}

function chainNames({ outer, outerRule, inner }: Step): ChainNames | undefined {
  if (outer === undefined || inner === undefined || outerRule === undefined || outer.kind !== 'op') return undefined;
  const letter = outer.args.find((arg) => arg.kind === 'variable' && /^[uvw]_?$/.test(arg.name));
  if (letter?.kind !== 'variable') return undefined;
  return { outer, inner, letter: letter.name, outerRule: known(outerRule) };
}

function known(id: string): Rule {
  const rule = ruleOf(id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
}
