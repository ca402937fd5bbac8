/**
 * What every end-to-end test stands on: the book's addresses, and a page on which a console error, an uncaught exception, a
 * violation of the content policy or a request to another host fails the test.
 */
import { expect, test as base, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';

export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

export const slugs = [
  'why-derivatives',
  'basic-rules',
  'combination-rules',
  'chain-rule',
  'activations',
  'networks',
  'mistakes-and-tips',
  'summary',
] as const;

/** Whether this is the long run (`npm run test:long`). */
export const long = process.env['LONG'] === '1';

/** Every kind of page, below the language. */
export const pages = [
  '',
  ...slugs.map((slug) => `lessons/${slug}/`),
  'glossary/',
  'formulas/',
  'lab/',
  'gallery/',
] as const;

interface Fixtures {
  /** Whether the browser has never been here: what tests count of bytes, storage or arrival needs that. */
  readonly isFirstVisit: boolean;
  /** What went wrong on the page so far; empty at the end, or the test fails. */
  readonly complaints: string[];
}

interface WorkerFixtures {
  /** The profile in which a worker opens the pages of tests that ask for the same settings. */
  readonly profileFor: (settings: string) => Promise<Profile>;
}

/** A profile, and the page that keeps its process: what was compiled for one test need not be for the next. */
interface Profile {
  readonly context: BrowserContext;
  readonly keeper: Page;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  isFirstVisit: [false, { option: true }],
  profileFor: [
    async ({ browser }, give) => {
      const profiles = new Map<string, Profile>();
      await give(async (settings) => {
        const profile = profiles.get(settings) ?? (await begin(browser));
        profiles.set(settings, profile);
        return profile;
      });
      for (const { context } of profiles.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, profileFor, isFirstVisit, hasTouch, javaScriptEnabled, contextOptions }, give) => {
    if (isFirstVisit || !javaScriptEnabled) {
      const context = await browser.newContext();
      await give(context);
      await context.close();
      return;
    }
    const { context, keeper } = await profileFor(JSON.stringify({ hasTouch, contextOptions }));
    await give(context);
    for (const page of context.pages()) if (page !== keeper) await page.close();
    await context.clearPermissions();
    await keeper.evaluate(() => localStorage.clear());
  },
  page: async ({ context, viewport }, give) => {
    const page = await context.newPage();
    if (viewport !== null) await page.setViewportSize(viewport);
    await give(page);
  },
  complaints: [
    async ({ page, baseURL }, give) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
          complaints.push(`a request to ${origin}`);
        }
      });
      await page.addInitScript(noteChanges);
      await give(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** A profile that has been nowhere yet. */
async function begin(browser: Browser): Promise<Profile> {
  const context = await browser.newContext();
  const keeper = await context.newPage();
  await keeper.goto('/icon.png');
  return { context, keeper };
}

/** Keeps in `lastChange` when anything in the page changed last: what follows a figure does so after its handle or its controls. */
function noteChanges(): void {
  const { performance: clock } = globalThis;
  const note = () => Object.assign(globalThis, { lastChange: clock.now() });
  for (const kind of ['pointerdown', 'pointermove', 'pointerup', 'keydown', 'input'])
    addEventListener(kind, note, true);
  new MutationObserver(note).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

/**
 * Opens a page of the book, waits for its fonts and wakes all its islands, as printing does: those near the top wake by
 * themselves.
 */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => {
    if (document.querySelector('[data-island="toolbar"][data-alive]') !== null) dispatchEvent(new Event('beforeprint'));
    const isOpen = document.documentElement.dataset['opening'] === undefined;
    return isOpen && document.querySelector('[data-island]:not([data-alive])') === null;
  });
}

/** Opens a page and comes to one figure, as a reader does: what is far from it sleeps on, so this is much faster. */
export async function openFigure(page: Page, address: string, instance: string): Promise<Locator> {
  await page.goto(address);
  return comeTo(page, instance);
}

/** Comes to a figure of the page that is open, and waits until it answers, and all that wakes with it. */
export async function comeTo(page: Page, instance: string): Promise<Locator> {
  const figure = page.locator(`figure[data-instance="${instance}"]`);
  await expect(async () => {
    // Again until it answers: figures above it may grow when they wake.
    await figure.scrollIntoViewIfNeeded();
    const isReady = await page.evaluate(async (name) => {
      const isOpen = document.documentElement.dataset['opening'] === undefined;
      // What has just woken takes its size before the next frame is painted.
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      const asleep = [...document.querySelectorAll<HTMLElement>('[data-island]:not([data-alive])')];
      return (
        isOpen &&
        asleep.every((island) => {
          const { top, bottom } = island.getBoundingClientRect();
          return island.dataset['instance'] !== name && (bottom < -innerHeight || top > 2 * innerHeight);
        })
      );
    }, instance);
    expect(isReady).toBe(true);
  }).toPass({ intervals: [50], timeout: 30_000 });
  return figure;
}

/** How long a number may follow a change of its figure, in milliseconds: `catchUp` of `src/ui/settle.ts` and a frame or two. */
const lag = 240;

/** A number that a figure shows, in full precision, once it follows no more; `of` tells apart those of one quantity. */
export async function reading(within: Locator | Page, quantity: string, of?: string): Promise<number> {
  const data = within.locator(`[data-quantity="${quantity}"]${of === undefined ? '' : `[data-of="${of}"]`}`).first();
  await atRest(data);
  return Number(await data.getAttribute('value'));
}

/** All numbers of one quantity, likewise. */
export async function readings(figure: Locator, quantity: string): Promise<readonly number[]> {
  await atRest(figure);
  return figure
    .locator(`[data-quantity="${quantity}"]`)
    .evaluateAll((all) => all.map((data) => Number(data.getAttribute('value'))));
}

/** Waits until no number on the page follows a change that has been made. */
export async function atRest(somewhere: Locator): Promise<void> {
  await somewhere.evaluate((_, rest) => {
    const { lastChange = performance.now() } = globalThis as { lastChange?: number };
    const left = lastChange + rest - performance.now();
    return new Promise((over) => setTimeout(() => requestAnimationFrame(over), left));
  }, lag);
}
