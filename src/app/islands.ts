/**
 * Brings the islands of a page to life: each is a React root hydrated in place, with its props from the page and its state
 * in the stores. One that fails leaves its prerendered picture and the rest of the page alone.
 */
import { createElement, startTransition, useEffect, type ComponentType, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';

import { windowStore, type JsonObject } from '../state/index.ts';

export interface IslandView {
  readonly View: ComponentType<{ instance: string; props: JsonObject }>;
}

export type LoadView = (name: string) => Promise<IslandView>;

/** How far ahead of the reader an island wakes, in heights of the window. */
const ahead = 1;

/**
 * Hydrates the islands below `page`: those near the reader at once, the others when the reader comes near. Everything
 * wakes when the language flips or the page is printed, so that no figure is left behind. Resolves when the near ones stand.
 */
export async function hydrateIslands(page: ParentNode, load: LoadView): Promise<void> {
  const asleep = new Set(page.querySelectorAll<HTMLElement>('[data-island]'));
  const wake = async (island: Element) => {
    if (island instanceof HTMLElement && asleep.delete(island)) await hydrateIsland(island, load);
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

async function hydrateIsland(island: HTMLElement, load: LoadView): Promise<void> {
  const { island: name = '', instance = '', props = '{}' } = island.dataset;
  try {
    const { View } = await load(name);
    const view = createElement(View, { instance, props: JSON.parse(props) as JsonObject });
    // In a transition React pauses whenever the reader wants something.
    startTransition(() => {
      hydrateRoot(island, createElement(Alive, { island }, view), { identifierPrefix: instance });
    });
  } catch (error) {
    island.dataset['failed'] = '';
    reportError(error);
  }
}

/** Marks an island once it answers. */
function Alive({ island, children }: { readonly island: HTMLElement; readonly children?: ReactNode }) {
  useEffect(() => {
    island.dataset['alive'] = '';
  }, [island]);
  return children;
}

/** Lets the page answer between two islands. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resume(), { timeout: 500 });
    else setTimeout(resume);
  });
}
