/**
 * One widget by itself, as its first example has it, for a frame in somebody else's page: slides, a course site. What an
 * address carries (`?s=`) lies over it as in a lesson. All it has beside the figure is the way to the book.
 */
import type { Locale, Localized } from '../../locale/index.ts';
import { Island } from '../../lessons/index.ts';
import { addressOf } from '../../state/index.ts';
import { unmarked, Words } from '../../ui/index.ts';
import type { WidgetSpec } from '../../widgets/index.ts';
import { views } from '../../widgets/views.ts';
import { Mark } from '../Mark.tsx';
import { bookName, bookTitle, titled } from './book.ts';
import type { Page } from './page.ts';

const description = ({ en, zh }: Localized): Localized => ({
  en: `${en}: a live figure of ${bookName.en}, ${bookTitle.en}.`,
  zh: `${zh}：《${bookName.zh}》（${bookTitle.zh}）中的互动组件。`,
});

export function embedPage(widget: WidgetSpec): Page {
  return {
    path: `embed/${widget.id}/`,
    title: titled(unmarked(widget.title)),
    description: description(unmarked(widget.title)),
    isFramed: true,
    content: (locale) => <Embed widget={widget} locale={locale} />,
  };
}

function Embed({ widget: { id, title, examples }, locale }: { widget: WidgetSpec; locale: Locale }) {
  const [example] = examples;
  const view = views[id];
  if (example === undefined || view === undefined) throw new Error(`There is nothing to embed of ${id}.`);
  return (
    <main id="main" className="embed">
      <h1 className="unseen">
        <Words of={title} />
      </h1>
      <Island name={id} instance={`embed/${id}`} props={example.props} view={view} />
      {/* Out of the frame: the book needs the whole window. */}
      <a className="source" href={addressOf(locale)} target="_blank" rel="noopener">
        <Mark />
        <Words of={bookName} />
      </a>
    </main>
  );
}
