/**
 * Opens the state that an address carries (`?s=`): a widget as somebody left it. A damaged one is said in a notice and
 * changes nothing; the widget's own schema has the last word on what it accepts.
 */
import type { Localized } from '../locale/index.ts';
import { decodeLink, setEntry } from '../state/index.ts';
import { notice } from './notice.ts';

const damaged: Localized = {
  en: 'The link to this figure is damaged, so the figure is shown as the lesson has it.',
  zh: '指向此图的链接已损坏，图中显示的是课文原有的状态。',
};

export function openSharedState(): void {
  const text = new URLSearchParams(location.search).get('s');
  if (text === null) return;
  const shared = decodeLink(text);
  const known = shared !== undefined && document.querySelector(`[data-instance="${CSS.escape(shared.instance)}"]`);
  if (shared !== undefined && known) {
    setEntry(shared.instance, shared.entry, 'link');
    return;
  }
  notice(damaged);
}
