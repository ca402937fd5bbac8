/** A rule as it is written down: in one line, with its name in both languages. */
import type { Rule } from './types.ts';

export function rule(id: string, en: string, zh: string, statement: string): Rule {
  return { id, name: { en, zh }, statement };
}
