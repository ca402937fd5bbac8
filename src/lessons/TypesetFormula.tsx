/** A display formula on a page that is no lesson, typeset while the page is prerendered. */
import { typeset } from '../mdx/formula.ts';

export function TypesetFormula({ tex }: { tex: string }) {
  const result = typeset(tex, { display: true });
  if ('error' in result) throw new Error(`${result.error} in ${tex}`);
  return <div className="formula" data-block="" dangerouslySetInnerHTML={{ __html: result.html }} />;
}
