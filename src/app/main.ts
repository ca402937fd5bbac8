/**
 * The first script of every page. The text can be read without any, so it leaves the network to text, styles and fonts
 * until they have been painted, and only then asks for what makes the page live.
 */
import '../styles/index.css';

requestAnimationFrame(() => {
  setTimeout(() => {
    import('./start.ts').catch(reportError);
  });
});
