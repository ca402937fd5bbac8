/**
 * Brings the islands of a page to life: each is a React root hydrated in place, with its props from the page and its state
 * in the stores. Those on screen come first; one that fails leaves its prerendered picture and the rest of the page alone.
 */
import { createElement, startTransition, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';

import type { JsonObject } from '../state/index.ts';

export interface IslandView {
  readonly View: ComponentType<{ instance: string; props: JsonObject }>;
}

export type LoadView = (name: string) => Promise<IslandView>;

/** Hydrates every island below `page`; resolves when all of them stand. */
export async function hydrateIslands(page: ParentNode, load: LoadView): Promise<void> {
  const islands = [...page.querySelectorAll<HTMLElement>('[data-island]:not([data-alive])')];
  const near = islands.filter((island) => island.getBoundingClientRect().top < 1.5 * innerHeight);
  const far = islands.filter((island) => !near.includes(island));
  await Promise.all(near.map((island) => hydrateIsland(island, load)));
  for (const island of far) {
    await pause();
    await hydrateIsland(island, load);
  }
}

async function hydrateIsland(island: HTMLElement, load: LoadView): Promise<void> {
  const { island: name = '', instance = '', props = '{}' } = island.dataset;
  island.dataset['alive'] = '';
  try {
    const { View } = await load(name);
    // In a transition React pauses whenever the reader wants something.
    startTransition(() => {
      hydrateRoot(island, createElement(View, { instance, props: JSON.parse(props) as JsonObject }), {
        identifierPrefix: instance,
      });
    });
  } catch (error) {
    delete island.dataset['alive'];
    island.dataset['failed'] = '';
    reportError(error);
  }
}

/** Lets the page answer between two islands. */
function pause(): Promise<void> {
  return new Promise((resume) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resume(), { timeout: 500 });
    else setTimeout(resume);
  });
}
