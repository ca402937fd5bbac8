/**
 * Brings the web fonts after the first paint: the text stands before them, in faces fitted to theirs. All that the page
 * shows are put in force at once, when the last of them has come: each on its own would lay out the whole page again. A
 * browser that has them shows them from the first paint on; `public/first-paint.js` reads what is remembered here.
 */
import { breath } from './breath.ts';
import { skipBeyondWindow } from './distant.ts';

/** What on a page is set in a face of `styles/faces.css`, by family, style and weight. The text face is on every page. */
const shownBy: Readonly<Record<string, string>> = {
  'KaTeX_Main normal normal': '.katex, svg text',
  'KaTeX_Main italic normal': '.mathit, .textit',
  'KaTeX_Main normal 700': '.mathbf, .textbf',
  'KaTeX_Math italic normal': '.mathnormal, svg text',
  'KaTeX_AMS normal normal': '.amsrm, .mathbb, .textbb',
  'KaTeX_Size1 normal normal': '.small-op, .delimsizing.size1, .delim-size1',
  'KaTeX_Size2 normal normal': '.large-op, .delimsizing.size2',
  'KaTeX_Size3 normal normal': '.delimsizing.size3',
  'KaTeX_Size4 normal normal': '.delimsizing.size4, .delim-size4',
};

/** How long the others wait for a font that does not come, in milliseconds. */
const patience = 8000;

/** Puts the fonts in force whose styles `<html data-faces>` names. Resolves when they are, or will not come. */
export async function showFaces(): Promise<void> {
  const address = document.documentElement.dataset['faces'];
  if (address === undefined) return;
  if (document.querySelector(`link[href="${address}"]`) !== null) {
    await document.fonts.ready;
    return;
  }
  const described = await facesAt(address);
  // Each of these is a task of its own: none keeps a slow phone long.
  await breath();
  const shown = shownOf(described);
  await breath();
  const faces = [...shown].map(faceOf);
  const coming = Promise.allSettled(faces.map((face) => face.load()));
  await breath();
  // The others are fetched should anything come to be shown in them.
  faces.push(...described.filter((one) => !shown.has(one)).map(faceOf));
  await Promise.race([coming, new Promise((resume) => setTimeout(resume, patience))]);
  skipBeyondWindow().catch(reportError);
  for (const face of faces) document.fonts.add(face);
  if (faces.length > 0) remember(address);
  await breath();
}

interface Described {
  readonly family: string;
  readonly src: string;
  readonly style: string;
  readonly weight: string;
  readonly unicodeRange: string;
}

/** The faces of a style sheet that itself stays out of force; none where it does not come. */
function facesAt(address: string): Promise<readonly Described[]> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.media = 'not all';
    link.href = address;
    link.addEventListener('error', () => resolve([]));
    link.addEventListener('load', () => {
      const rules = [...(link.sheet?.cssRules ?? [])];
      link.remove();
      resolve(rules.filter((rule) => rule instanceof CSSFontFaceRule).map(describedBy));
    });
    document.head.append(link);
  });
}

function describedBy({ style }: CSSFontFaceRule): Described {
  const given = (name: string, otherwise: string) => style.getPropertyValue(name) || otherwise;
  return {
    family: given('font-family', '').replaceAll(/["']/g, ''),
    src: given('src', ''),
    style: given('font-style', 'normal'),
    weight: given('font-weight', 'normal'),
    unicodeRange: given('unicode-range', 'U+0-10FFFF'),
  };
}

function faceOf({ family, src, ...descriptors }: Described): FontFace {
  return new FontFace(family, src, { ...descriptors, display: 'swap' });
}

/** Those in which the page shows something. All are asked for at once: what finds nothing goes through the whole page. */
function shownOf(described: readonly Described[]): ReadonlySet<Described> {
  const shown = new Set(described);
  const open = new Map<Described, string>();
  for (const one of described) {
    const selector = shownBy[`${one.family} ${one.style} ${one.weight}`];
    if (selector === undefined) continue;
    open.set(one, selector);
    shown.delete(one);
  }
  while (open.size > 0) {
    const found = document.querySelector([...open.values()].join());
    if (found === null) break;
    for (const [one, selector] of open) {
      if (!found.matches(selector)) continue;
      open.delete(one);
      shown.add(one);
    }
  }
  return shown;
}

function remember(faces: string): void {
  try {
    localStorage.setItem('chain-rule-faces', faces);
  } catch {
    // Without storage the fonts come after the first paint of every page.
  }
}
