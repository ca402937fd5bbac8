/**
 * Brings the web fonts after the first paint: the text stands before them, in faces fitted to theirs. A browser that has
 * them shows them from the first paint on; `public/first-paint.js` reads what is remembered here.
 */

/** Asks for the fonts whose styles `<html data-faces>` names, unless the page has them already. */
export function showFaces(): void {
  const { faces } = document.documentElement.dataset;
  if (faces === undefined || document.querySelector(`link[href="${faces}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = faces;
  link.addEventListener('load', () => {
    document.fonts.ready.then(() => remember(faces)).catch(reportError);
  });
  document.head.append(link);
}

function remember(faces: string): void {
  try {
    localStorage.setItem('chain-rule-faces', faces);
  } catch {
    // Without storage the fonts come after the first paint of every page.
  }
}
