/** Starts a page: reads the stores, brings the islands to life, and listens for what the page itself does. */
import { setPageLocale } from '../state/index.ts';
import { completeAlternates } from './alternates.ts';
import { breath } from './breath.ts';
import { followWidthAndPrint } from './distant.ts';
import { atFirstSign } from './first-sign.ts';
import { helpWith } from './help.ts';
import { hydrateIslands } from './islands.ts';
import { listenForPeeks } from './peek.ts';
import { followProgress } from './progress.ts';
import { openSharedState } from './shared-state.ts';
import { followSettings } from './settings.ts';
import { shortcutTable } from './shortcut-table.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { followSections } from './sections.ts';
import { listenForTerms } from './terms.ts';
import { Toolbar } from './Toolbar.tsx';
import { letWideFormulasScroll } from './wide.ts';

const { documentElement: html } = document;
const pageLocale = html.dataset['locale'] === 'zh' ? 'zh' : 'en';

// The evaluation of what is imported, the start and the first render are tasks of their own: none keeps a slow phone long.
await breath();
setPageLocale(pageLocale);
followSettings();
followWidthAndPrint();
openSharedState();
helpWith(shortcutTable);
listenForShortcuts(shortcutTable);
await breath();
listenForPeeks();
listenForTerms();
followSections();
followProgress();
letWideFormulasScroll();
completeAlternates();
if (new URLSearchParams(location.search).has('bench')) await import('./bench.ts').then(({ measure }) => measure());
if (document.querySelector('[data-scrub], [data-point]') !== null) {
  atFirstSign(() => {
    import('./joined.ts').then(({ joinProse }) => joinProse()).catch(reportError);
  });
}
hydrateIslands(document, { toolbar: Toolbar });
