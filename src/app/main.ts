/**
 * The first script of every page. The text can be read without any, so it leaves the network to text and styles until they
 * have been painted, and the processor to the fonts until they are in force: only then it evaluates what makes the page live.
 */
import '../styles/index.css';
import { breath } from './breath.ts';
import { learnHeights } from './distant.ts';
import { showFaces } from './faces.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { atFirstSign } from './first-sign.ts';
import { idle } from './idle.ts';

const { dataset } = document.documentElement;

/** A page in a tab that is not on show is never painted; it comes alive after so many milliseconds. */
const paintPatience = 2500;

/** How long a page waits for its fonts before it comes alive, in milliseconds. */
const facesPatience = 1000;

await Promise.all([parsed(), painted()]);
const faces = showFaces();
faces.then(settle).catch(reportError);
comeAlive(faces).catch(reportError);

/** The scripts come beside the fonts. Evaluated beside them, they would keep the text from settling on a slow phone. */
async function comeAlive(text: Promise<void>): Promise<void> {
  // This and what follows are tasks of their own, as are those of `start.ts`.
  await breath();
  fetchAhead(dataset['start']?.split(' ') ?? []);
  await Promise.race([Promise.allSettled([text]), new Promise((resume) => setTimeout(resume, facesPatience))]);
  await idle();
  await import('./start.ts');
}

/** A page that opens at its top asks for the heights of what is far away only when there is a reader to go there. */
async function settle(): Promise<void> {
  if ('distant' in dataset) atFirstSign(() => void learnHeights().catch(reportError));
  else await learnHeights();
  delete dataset['opening'];
}

/** This script does not wait for the end of the page, nor the page for it. */
function parsed(): Promise<void> {
  return new Promise((resume) => {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => resume(), { once: true });
    else resume();
  });
}

function painted(): Promise<void> {
  return new Promise((resume) => {
    const timer = setTimeout(resume, paintPatience);
    const observer = new PerformanceObserver(() => {
      clearTimeout(timer);
      observer.disconnect();
      resume();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
