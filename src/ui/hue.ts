/** The colours by meaning that a control or a number can have (`styles/tokens.css`). */
export type Hue = 'value' | 'derivative' | 'input' | 'output' | 'ink' | 'soft';

/** As a style: sets `--hue` for a component's own rules. */
export function hued(hue: Hue): { readonly [property: `--${string}`]: string } {
  return { '--hue': `var(--${hue})` };
}
