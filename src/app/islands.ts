/**
 * Brings the islands of a page to life: each is a React root hydrated in place, with its props from the page and its state
 * in the stores. One that fails leaves its prerendered picture and the rest of the page alone.
 */
import {
  createElement,
  startTransition,
  useDeferredValue,
  useEffect,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';

import { IslandLocale, windowStore, type JsonObject } from '../state/index.ts';
import { isSkipped } from './distant.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { idle } from './idle.ts';
import { hydrateRoot } from './react-root.ts';

type View = ComponentType<{ instance: string; props: JsonObject }>;

/** The views that are in the page's own script, by the name of the island; the others come by `data-scripts`. */
type OwnViews = Readonly<Record<string, View>>;

/** How far ahead of the reader an island wakes, in heights of the window. */
const ahead = 1;

/**
 * Hydrates the islands below `page`: those of the page's own script at once, the others when the reader is or comes near.
 * Everything wakes when the language flips or the page is printed, so that no figure is left behind.
 */
export function hydrateIslands(page: ParentNode, own: OwnViews): void {
  const asleep = new Set(page.querySelectorAll<HTMLElement>('[data-island]'));
  const wake = async (island: Element, when?: () => Promise<void>) => {
    if (!(island instanceof HTMLElement) || !asleep.delete(island)) return;
    approach.unobserve(island);
    await hydrateIsland(island, own, when);
  };
  const wakeAll = () => Promise.all([...asleep].map((island) => wake(island)));
  // The observer asks for no layout of its own, which would reach into what is too far away to have any.
  const approach = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void wake(target, idle);
    },
    { rootMargin: `${100 * ahead}% 0px` },
  );
  for (const island of asleep) {
    if (Object.hasOwn(own, island.dataset['island'] ?? '')) void wake(island);
    else approach.observe(island);
  }
  addEventListener('beforeprint', wakeAll);
  windowStore.subscribe(({ locale }, before) => {
    if (locale !== before.locale) void wakeAll();
  });
}

/** Hydrates an island; `when` may put that off after its script has come. */
async function hydrateIsland(island: HTMLElement, own: OwnViews, when?: () => Promise<void>): Promise<void> {
  const { island: name = '', instance = '', props = '{}' } = island.dataset;
  try {
    const View = own[name] ?? (await fetchView(name));
    await when?.();
    const view = createElement(View, { instance, props: JSON.parse(props) as JsonObject });
    const onAlive = () => {
      island.dataset['alive'] = '';
    };
    // In a transition React pauses whenever the reader wants something.
    startTransition(() => {
      hydrateRoot(island, createElement(Alive, { island, onAlive }, view), { identifierPrefix: instance });
    });
  } catch (error) {
    island.dataset['failed'] = '';
    reportError(error);
  }
}

/** Fetches a view and, beside it, what it imports. The first island of a kind names the scripts for all of them. */
async function fetchView(name: string): Promise<View> {
  const first = document.querySelector<HTMLElement>(`[data-island="${name}"][data-scripts]`);
  const [address = '', ...imports] = first?.dataset['scripts']?.split(' ') ?? [];
  fetchAhead(imports);
  const module = (await import(/* @vite-ignore */ address)) as { readonly View: View };
  return module.View;
}

interface AliveProps {
  readonly island: HTMLElement;
  readonly onAlive: () => void;
  readonly children?: ReactNode;
}

/** Says when its content answers, and in which language: what is out of sight follows when the reader's part has. */
function Alive({ island, onAlive, children }: AliveProps) {
  const locale = useSyncExternalStore(
    windowStore.subscribe,
    () => windowStore.getState().locale,
    () => windowStore.getState().pageLocale,
  );
  const later = useDeferredValue(locale);
  useEffect(onAlive, [onAlive]);
  return createElement(IslandLocale, { value: isSkipped(island) ? later : locale }, children);
}
