/**
 * The sentence about a formula that cannot be read, fetched with the first one that is needed: most readers never meet one.
 */
import type { Localized } from '../locale/index.ts';
import type { ParseProblem } from './parseMessages.ts';

const withoutNetwork: Localized = { en: 'This formula cannot be read.', zh: '无法识别这个式子。' };

/** What to tell the reader about `problem` in `text`, where these variables may be used. Never rejects. */
export async function explain(problem: ParseProblem, text: string, variables: readonly string[]): Promise<Localized> {
  try {
    const { parseMessage } = await import('./parseMessages.ts');
    return parseMessage(problem, text, variables);
  } catch {
    return withoutNetwork;
  }
}
