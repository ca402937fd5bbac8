/** See `../derive.ts`. */
import { ruleOver } from '../core.ts';
import { derive as deriveOver } from '../derive.ts';
import type { Derivation, Expr, Rule } from '../types.ts';
import { table } from './table.ts';

export const derive = (e: Expr, variable: string): Derivation => deriveOver(table, e, variable);

/** The rule that a step of a derivation names. */
export const ruleOf = (id: string): Rule | undefined => ruleOver(table, id);
