/**
 * The first script of every page. The text can be read without any, so it leaves the network to text and styles
 * until they have been painted, and only then asks for the fonts and for what makes the page live.
 */
import '../styles/index.css';
import { learnHeights } from './distant.ts';
import { showFaces } from './faces.ts';

/** A page in a tab that is not on show is never painted; it comes alive after so many milliseconds. */
const patience = 2500;

afterFirstPaint(() => {
  showFaces().then(learnHeights).catch(reportError);
  import('./start.ts').catch(reportError);
});

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
