/**
 * Numbers of the prose that move a figure (`mdx/linked.ts` prints them): dragged, stepped by keys or typed they write to the
 * session store, and they show what stands there, in both languages at once.
 */
import { plainNumber, type Localized } from '../locale/index.ts';
import { entryOf, sessionStore, setEntry } from '../state/index.ts';
import { keyedValue, type Stepping } from '../ui/index.ts';
import { say } from './said.ts';
import { draggedTo, typedNumber } from './scrubbing.ts';

export function listenForScrubs(): void {
  const shows = [...document.querySelectorAll<HTMLElement>('[data-scrub]')].map(bringToLife);
  sessionStore.subscribe(() => {
    for (const show of shows) show();
  });
}

/** Makes an element answer; returns what shows the number in force. */
function bringToLife(element: HTMLElement): () => void {
  const { scrub: instance = '', set = '', min, max, step, value: first } = element.dataset;
  const stepping = { min: Number(min), max: Number(max), step: Number(step) };
  const isChinese = element.closest('[lang]')?.getAttribute('lang') === 'zh-CN';
  let draft = '';
  let grip: { readonly x: number; readonly y: number; readonly from: number; isSideways: boolean } | undefined;

  /** Links bring entries that no schema has seen: what is no number counts as none. */
  const now = () => {
    const value = entryOf(instance)?.[set];
    return typeof value === 'number' && Number.isFinite(value) ? value : Number(first);
  };
  const show = () => {
    const text = plainNumber(Number(now().toPrecision(6)));
    const seen = draft === '' ? text : draft;
    element.toggleAttribute('data-typing', draft !== '');
    if (element.textContent !== seen) element.textContent = seen;
    element.ariaValueNow = String(now());
    element.ariaValueText = text;
  };
  /** What is wrong with what has been typed stands beside it until it is changed. */
  const tell = (problem: string) => {
    if (problem === (element.dataset['problem'] ?? '')) return;
    if (problem === '') delete element.dataset['problem'];
    else element.dataset['problem'] = problem;
    element.ariaInvalid = String(problem !== '');
    if (problem !== '') say(problem, isChinese ? 'zh' : 'en');
  };
  const put = (value: number | undefined) => {
    draft = '';
    tell('');
    if (value === undefined || value === now()) show();
    else setEntry(instance, { [set]: value });
  };

  const letter = set.replace(/^d(?=.)/, 'Δ');
  element.tabIndex = 0;
  element.role = 'spinbutton';
  element.ariaLabel = isChinese ? `图中的 ${letter}` : `${letter} in the figure`;
  element.ariaValueMin = String(stepping.min);
  element.ariaValueMax = String(stepping.max);
  show();

  // The press neither selects text nor fails to bring the focus.
  element.addEventListener('mousedown', (event) => {
    event.preventDefault();
    element.focus({ preventScroll: true });
  });
  element.addEventListener('pointerdown', ({ button, clientX, clientY, pointerId }) => {
    if (button !== 0) return;
    element.setPointerCapture(pointerId);
    put(undefined);
    grip = { x: clientX, y: clientY, from: now(), isSideways: false };
  });
  element.addEventListener('pointermove', ({ clientX }) => {
    if (grip !== undefined) put(draggedTo(grip.from, clientX - grip.x, stepping));
  });
  // A drag that begins sideways is ours to its end: else the browser flings the page with what goes up or down in it, and
  // takes the tap that comes next for the end of the fling.
  element.addEventListener(
    'touchmove',
    (event) => {
      const [touch] = event.touches;
      if (grip === undefined || touch === undefined) return;
      grip.isSideways ||= Math.abs(touch.clientX - grip.x) > Math.abs(touch.clientY - grip.y);
      if (grip.isSideways) event.preventDefault();
    },
    { passive: false },
  );
  element.addEventListener('lostpointercapture', () => {
    grip = undefined;
  });
  element.addEventListener('blur', () => {
    if (draft !== '') put(typedNumber(draft, stepping));
  });
  element.addEventListener('keydown', (event) => {
    const { key } = event;
    if (draft !== '' && key === 'Enter') {
      const typed = typedNumber(draft, stepping);
      if (typed === undefined) tell(noNumber(stepping)[isChinese ? 'zh' : 'en']);
      else put(typed);
    } else if (draft !== '' && key === 'Escape') {
      put(undefined);
    } else if (draft !== '' && key === 'Backspace') {
      draft = draft.slice(0, -1);
      tell('');
      show();
    } else if (/^[-−.\d]$/.test(key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      draft = (draft + key).slice(0, 12);
      tell('');
      show();
    } else {
      const next = keyedValue(event, now(), stepping);
      if (next === undefined) return;
      put(next);
    }
    event.preventDefault();
  });
  return show;
}

function noNumber({ min, max }: Stepping): Localized {
  const [from, to] = [plainNumber(min), plainNumber(max)];
  return { en: `Type a number from ${from} to ${to}.`, zh: `请输入 ${from} 到 ${to} 之间的数。` };
}
