/**
 * Brings the islands of a page to life: each is a React root hydrated in place, with its props from the page and its state
 * in the stores. One that fails leaves its prerendered picture and the rest of the page alone.
 */
import { createElement, startTransition, useEffect, type ComponentType, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';

import { windowStore, type JsonObject } from '../state/index.ts';

type View = ComponentType<{ instance: string; props: JsonObject }>;

/** The views that are in the page's own script, by the name of the island; the others come by `data-scripts`. */
type OwnViews = Readonly<Record<string, View>>;

/** How far ahead of the reader an island wakes, in heights of the window. */
const ahead = 1;

/**
 * Hydrates the islands below `page`: those near the reader at once, the others when the reader comes near. Everything
 * wakes when the language flips or the page is printed, so that no figure is left behind. Resolves when the near ones stand.
 */
export async function hydrateIslands(page: ParentNode, own: OwnViews): Promise<void> {
  const asleep = new Set(page.querySelectorAll<HTMLElement>('[data-island]'));
  const wake = async (island: Element) => {
    if (island instanceof HTMLElement && asleep.delete(island)) await hydrateIsland(island, own);
  };
  const wakeAll = () => Promise.all([...asleep].map(wake));

  const near = [...asleep].filter((island) => island.getBoundingClientRect().top < (1 + ahead) * innerHeight);
  await Promise.all(near.map(wake));

  const approach = new IntersectionObserver(
    async (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        approach.unobserve(target);
        await pause();
        await wake(target);
      }
    },
    { rootMargin: `${100 * ahead}% 0px` },
  );
  for (const island of asleep) approach.observe(island);
  addEventListener('beforeprint', wakeAll);
  windowStore.subscribe(({ locale }, before) => {
    if (locale !== before.locale) void wakeAll();
  });
}

async function hydrateIsland(island: HTMLElement, own: OwnViews): Promise<void> {
  const { island: name = '', instance = '', props = '{}' } = island.dataset;
  try {
    const View = own[name] ?? (await fetchView(name));
    const view = createElement(View, { instance, props: JSON.parse(props) as JsonObject });
    const onAlive = () => {
      island.dataset['alive'] = '';
    };
    // In a transition React pauses whenever the reader wants something.
    startTransition(() => {
      hydrateRoot(island, createElement(Alive, { onAlive }, view), { identifierPrefix: instance });
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
  for (const href of imports) {
    if (document.querySelector(`link[rel="modulepreload"][href="${href}"]`) !== null) continue;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
  const module = (await import(/* @vite-ignore */ address)) as { readonly View: View };
  return module.View;
}

/** Says when its content answers. */
function Alive({ onAlive, children }: { readonly onAlive: () => void; readonly children?: ReactNode }) {
  useEffect(onAlive, [onAlive]);
  return children;
}

/** Lets the page answer between two islands. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resume(), { timeout: 500 });
    else setTimeout(resume);
  });
}
