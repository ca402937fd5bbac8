/**
 * A derivation with exactly one wrong line, made from a seed: the same seed gives the same puzzle. The wrong line differs from
 * the right one as a function, proved by the core; a wrong rule that happens to give a right result is passed over.
 */
import { differentiate, equivalent, parse, type Expr } from '../autodiff/index.ts';
import { planFrom, type Line, type Plan } from './derivations.ts';
import { randomFrom } from './random.ts';
import { wrongRule, wrongRules, type WrongRule, type WrongRuleId } from './wrong-rules.ts';

export interface PuzzleLine {
  /** `s1`, `s2` … in the order of the derivation. */
  readonly id: string;
  readonly letter: Line['letter'];
  /** What is differentiated in this line. */
  readonly of: Expr;
  /** What the line says the derivative is. */
  readonly claim: Expr;
  /** What it should have said, given the lines before it: the claim itself, but for the wrong line. */
  readonly right: Expr;
  /** The rule that it uses, by id in the core. */
  readonly rule: string;
}

export interface Puzzle {
  readonly seed: number;
  readonly f: Expr;
  readonly lines: readonly PuzzleLine[];
  /** The id of the wrong line. */
  readonly wrong: string;
  readonly mistake: WrongRule;
  /** Answers to "what is wrong?", the right one among them. */
  readonly reasons: readonly WrongRule[];
}

/** How many answers there are to choose from. */
const answers = 4;

/** @param seed a whole number */
export function puzzleFrom(seed: number): Puzzle {
  const random = randomFrom(seed);
  for (;;) {
    const plan = planFrom(random);
    const spots = plan.lines.flatMap((line, at) =>
      Object.keys(line.wrong).map((id) => ({ at, mistake: wrongRule(id as WrongRuleId) })),
    );
    const [first, ...others] = spots;
    if (first === undefined) continue;
    const { at, mistake } = random.pick([first, ...others]);
    const lines = written(plan, at, mistake.id);
    const spoiled = lines[at];
    if (spoiled === undefined || equivalent(spoiled.claim, spoiled.right).kind !== 'different') continue;
    return {
      seed,
      f: read(plan.f),
      lines,
      wrong: spoiled.id,
      mistake,
      reasons: reasonsFor(mistake, plan, random.pick),
    };
  }
}

function written(plan: Plan, at: number, mistake: WrongRuleId): PuzzleLine[] {
  const results: string[] = [];
  return plan.lines.map((line, i) => {
    const right = line.right(results);
    const claim = i === at ? (line.wrong[mistake]?.(results) ?? right) : right;
    results.push(claim);
    return {
      id: `s${i + 1}`,
      letter: line.letter,
      of: read(line.of),
      claim: read(claim),
      right: read(right),
      rule: line.rule,
    };
  });
}

/** The mistake itself and others: first those that could have been made in this derivation, then any. */
function reasonsFor(mistake: WrongRule, plan: Plan, pick: ReturnType<typeof randomFrom>['pick']): WrongRule[] {
  const here = new Set(plan.lines.flatMap(({ wrong }) => Object.keys(wrong)));
  const near = wrongRules.filter((rule) => rule !== mistake && here.has(rule.id));
  const far = wrongRules.filter((rule) => rule !== mistake && !here.has(rule.id));
  const chosen = [mistake];
  for (const pool of [near, far]) {
    while (chosen.length < answers && pool.length > 0) {
      const [first, ...others] = pool;
      if (first === undefined) break;
      const one = pick([first, ...others]);
      pool.splice(pool.indexOf(one), 1);
      chosen.push(one);
    }
  }
  // In the order of the table, so that the place of an answer tells nothing.
  return wrongRules.filter((rule) => chosen.includes(rule));
}

function read(text: string): Expr {
  return parse(text, { variables: ['x'] });
}

/** The exact derivative of what a line is about. */
export function derivativeOf({ of }: PuzzleLine): Expr {
  return differentiate(of, 'x');
}
