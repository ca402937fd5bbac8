/**
 * The formula sheet as data: every law of the op and rule tables in its group, with the condition under which it holds and
 * how it is read aloud. A new row of the op table stands in the last group by itself, until a group names it.
 */
import { apply, differentiate, ops, rules, slopeAt, variable, type Op, type Rule } from '../../../autodiff/index.ts';
import type { Localized } from '../../../locale/index.ts';
import { lawInBoth, readAloud, type BothNotations } from '../../../ui/index.ts';
import { conditions, groups, readings, type GroupOfLaws } from './groups.ts';

export interface SheetLaw {
  readonly id: string;
  readonly name: Localized;
  readonly tex: BothNotations;
  /** The condition as TeX; or in words. Absent: wherever the parts are differentiable. */
  readonly conditionTex?: string;
  readonly condition?: Localized;
  readonly reading: Localized;
}

export interface SheetGroup extends Pick<GroupOfLaws, 'title' | 'lesson'> {
  readonly isNamed: boolean;
  readonly laws: readonly SheetLaw[];
}

export function formulaSheet(): readonly SheetGroup[] {
  const opOf = new Map(ops.map((op) => [op.rule.id, op]));
  const laws = new Map<string, Rule>([...rules, ...ops.map(({ rule }) => rule)].map((rule) => [rule.id, rule]));
  const named = new Set(groups.flatMap(({ ids }) => ids));
  const rest = ops.map(({ rule }) => rule.id).filter((id) => !named.has(id));
  return groups.map(({ title, lesson, isNamed = false, ids, isRest = false }) => ({
    title,
    lesson,
    isNamed,
    laws: ids.concat(isRest ? rest : []).map((id) => {
      const rule = laws.get(id);
      if (rule === undefined) throw new Error(`There is no law ${id}.`);
      return lawOnSheet(rule, opOf.get(id));
    }),
  }));
}

function lawOnSheet(rule: Rule, op: Op | undefined): SheetLaw {
  const { id, name } = rule;
  const given = conditions[id];
  const condition = typeof given === 'object' ? given : undefined;
  const conditionTex = typeof given === 'string' ? given : given === undefined && op ? conditionOf(op) : undefined;
  return {
    id,
    name,
    tex: large(lawInBoth(rule)),
    ...(condition && { condition }),
    ...(conditionTex && { conditionTex }),
    reading: spaced(readings[id] ?? readingOf(rule, op)),
  };
}

/** With a space between Han and Latin letters, as in the prose. */
function spaced({ en, zh }: Localized): Localized {
  return { en, zh: zh.replaceAll(/(?<=\p{Script=Han})(?=[A-Za-zπ\d])|(?<=[A-Za-zπ\d])(?=\p{Script=Han})/gu, ' ') };
}

/** Fractions as large as in a formula on a line of its own; but d/dx is only a sign. */
function large({ leibniz, prime }: BothNotations): BothNotations {
  const small = leibniz.replaceAll('\\frac{d}{dx}', '\\tfrac{d}{dx}');
  return { leibniz: `\\displaystyle ${small}`, prime: `\\displaystyle ${prime}` };
}

/**
 * Where the derivative exists: inside of the domain, without its edges, and not where the core finds no slope. Nothing is
 * added to a law that states its own condition.
 */
export function conditionOf(op: Op): string | undefined {
  const { statement } = op.rule;
  if (op.domain !== undefined) return op.domain.replaceAll('\\le', '<').replaceAll('\\ge', '>');
  if (op.arity !== 1 || statement.includes('\\begin{cases}') || statement.includes(',\\ ')) return undefined;
  const { kind } = slopeAt(apply(op, variable('x')), 'x', { x: 0 });
  return kind === 'smooth' ? undefined : 'x \\ne 0';
}

/** “The derivative of the sine of x is the cosine of x.” */
function readingOf({ id }: Rule, op: Op | undefined): Localized {
  if (op === undefined) throw new Error(`Nothing says how to read ${id} aloud.`);
  const e = op.arity === 2 ? apply(op, variable('x'), variable('a')) : apply(op, variable('x'));
  const f = readAloud(e);
  const slope = readAloud(differentiate(e, 'x'));
  return { en: `the derivative of ${f.en} is ${slope.en}`, zh: `${f.zh}的导数是${slope.zh}` };
}
