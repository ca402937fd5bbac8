/** The text of the cards of a lesson's terms: hidden in the page, shown by `app/terms.ts`. */
import { glossary } from '../../content/glossary.ts';
import { Words } from '../ui/index.ts';

export function TermList({ terms }: { terms: readonly string[] }) {
  return (
    <div className="terms" hidden>
      {glossary
        .filter(({ id }) => terms.includes(id))
        .map(({ id, en, zh, pinyin, definition }) => (
          <div key={id} data-entry={id}>
            <p className="term-names">
              <b lang="en">{en.term}</b> <b lang="zh-CN">{zh.term}</b> <span lang="zh-Latn">{pinyin}</span>
            </p>
            <p>
              <Words of={definition} />
            </p>
          </div>
        ))}
    </div>
  );
}
