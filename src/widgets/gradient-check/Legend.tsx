/** Which line is which, under the picture. */
import { useLocale } from '../../state/index.ts';
import { hued, Sym, type Hue } from '../../ui/index.ts';
import { words } from './words.ts';
import css from './View.module.css';

interface Entry {
  readonly hue: Hue;
  readonly line: 'thick' | 'thin' | 'dotted';
  readonly text: keyof typeof words;
}

const entries: readonly Entry[] = [
  { hue: 'derivative', line: 'thick', text: 'centralError' },
  { hue: 'ink', line: 'thin', text: 'forwardError' },
  { hue: 'soft', line: 'dotted', text: 'theory' },
];

export function Legend() {
  const locale = useLocale();
  return (
    <ul className={css['legend']}>
      <li>{words.axis[locale]}</li>
      {entries.map(({ hue, line, text }) => (
        <li key={text} style={hued(hue)}>
          <svg className={css['swatch']} data-line={line} viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
            <path d="M2 6h24" />
          </svg>
          {words[text][locale]}
          {text === 'theory' && (
            <span className={css['powers']}>
              <Sym of="h" />, <Sym of="h^2" />, <Sym of="1/h" />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
