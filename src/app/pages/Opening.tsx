/** The head of a page that is no lesson: its title, and in a sentence what stands on it. */
import type { Localized } from '../../locale/index.ts';
import { Words } from '../../ui/index.ts';

export function Opening({ title, lead }: { readonly title: Localized; readonly lead: Localized }) {
  return (
    <header className="opening">
      <h1>
        <Words of={title} />
      </h1>
      <p className="lead">
        <Words of={lead} />
      </p>
    </header>
  );
}
