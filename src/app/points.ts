/**
 * Words of the prose that light up a part of a figure (`mdx/linked.ts` prints them): while they are hovered or focused, and
 * after a press until the next one, so that a reader with a phone can scroll to the figure. The style sheet does the rest.
 */
export function listenForPoints(): void {
  let kept: HTMLElement | undefined;
  let shown: HTMLElement | undefined;

  const light = (word: HTMLElement | undefined) => {
    frameOf(shown)?.removeAttribute('data-lit');
    shown = word;
    frameOf(word)?.setAttribute('data-lit', word?.dataset['at'] ?? '');
  };
  const keep = (word: HTMLElement | undefined) => {
    if (kept !== undefined) kept.ariaPressed = 'false';
    kept = word;
    if (kept !== undefined) kept.ariaPressed = 'true';
    light(kept);
  };

  for (const word of document.querySelectorAll<HTMLElement>('[data-point]')) {
    word.tabIndex = 0;
    word.role = 'button';
    word.ariaPressed = 'false';
    word.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType !== 'touch') light(word);
    });
    word.addEventListener('pointerleave', () => light(kept));
    word.addEventListener('focus', () => light(word));
    word.addEventListener('blur', () => light(kept));
    word.addEventListener('click', () => keep(kept === word ? undefined : word));
    word.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') keep(undefined);
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      word.click();
    });
  }
}

function frameOf(word: HTMLElement | undefined): Element | null {
  const instance = word?.dataset['point'];
  return instance === undefined ? null : document.querySelector(`figure[data-instance="${CSS.escape(instance)}"]`);
}
