/**
 * The first script of every page. The text can be read without any, so it leaves the network to text and styles
 * until they have been painted, and only then asks for the fonts and for what makes the page live.
 */
import '../styles/index.css';
import { breath } from './breath.ts';
import { learnHeights } from './distant.ts';
import { showFaces } from './faces.ts';
import { atFirstSign } from './first-sign.ts';

const { dataset } = document.documentElement;

/** A page in a tab that is not on show is never painted; it comes alive after so many milliseconds. */
const patience = 2500;

afterFirstPaint(() => {
  showFaces().then(settle).catch(reportError);
  // A task of its own, as are those of `start.ts`: none keeps a slow phone long.
  breath()
    .then(() => import('./start.ts'))
    .catch(reportError);
});

/** A page that opens at its top asks for the heights of what is far away only when there is a reader to go there. */
async function settle(): Promise<void> {
  if ('distant' in dataset) atFirstSign(() => void learnHeights().catch(reportError));
  else await learnHeights();
  delete dataset['opening'];
}

function afterFirstPaint(run: () => void): void {
  const observer = new PerformanceObserver(begin);
  const timer = setTimeout(begin, patience);
  observer.observe({ type: 'paint', buffered: true });

  function begin() {
    clearTimeout(timer);
    observer.disconnect();
    run();
  }
}
