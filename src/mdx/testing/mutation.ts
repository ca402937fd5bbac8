/** One thing made wrong in the sample lesson, and where it must be noticed. */
import type { Check } from '../problem.ts';

export interface Mutation {
  readonly name: string;
  /** Text of the good lesson, and what it becomes. */
  readonly from: string;
  readonly to: string;
  readonly check: Check;
  /** Text of the changed lesson in the line that must be named. */
  readonly at: string;
}
