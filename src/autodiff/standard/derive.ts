/** `derive` over the standard table, and the rules that its steps name. */
import { ruleOver } from '../core.ts';
import { derive as deriveOver } from '../derive.ts';
import type { Derivation, Expr, Rule } from '../types.ts';
import { table } from './table.ts';

/**
 * The derivative by one variable as a teacher writes it, one named rule a step; the result is that of `differentiate`.
 *
 * @example derive(parse('x^2 + 3'), 'x').steps.map((step) => step.rule) // ['sum', 'power', 'constant', 'zero-term']
 */
export const derive = (e: Expr, variable: string): Derivation => deriveOver(table, e, variable);

/**
 * The rule that a step of a derivation names; undefined for an unknown id.
 *
 * @example ruleOf('chain')?.name // { en: 'Chain rule', zh: '链式法则' }
 */
export const ruleOf = (id: string): Rule | undefined => ruleOver(table, id);
