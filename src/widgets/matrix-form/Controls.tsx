/** The sizes of the layer and its activation. */
import { plainNumber } from '../../locale/index.ts';
import { activations } from '../../practice/index.ts';
import { useLocale } from '../../state/index.ts';
import { Choice, Sym } from '../../ui/index.ts';
import { functionNames } from '../matrices/names.ts';
import { usePart } from '../useWidget.ts';
import type { PartProps } from './Forward.tsx';
import { maxSamples, maxSize } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

const upTo = (count: number) => Array.from({ length: count }, (_size, i) => i + 1);

export function Controls({ state }: Pick<PartProps, 'state'>) {
  const locale = useLocale();
  const n = usePart(state, (now) => now.n);
  const m = usePart(state, (now) => now.m);
  const samples = usePart(state, (now) => now.samples);
  const activation = usePart(state, (now) => now.activation);
  const sizes = [
    { letter: 'n', word: words.inputs, value: n, max: maxSize, set: (size: number) => state.set({ n: size }) },
    { letter: 'm', word: words.neurons, value: m, max: maxSize, set: (size: number) => state.set({ m: size }) },
    {
      letter: '',
      word: words.samples,
      value: samples,
      max: maxSamples,
      set: (size: number) => state.set({ samples: size }),
    },
  ];
  return (
    <div className={css['controls']}>
      {sizes.map(({ letter, word, value, max, set }) => (
        <div key={word.en} className={css['size']}>
          <span className={css['label']}>
            {letter !== '' && <Sym of={letter} />} {word[locale]}
          </span>
          <Choice
            name={`${letter} ${word[locale]}`.trim()}
            options={upTo(max).map((size) => ({ value: String(size), label: plainNumber(size) }))}
            value={String(value)}
            onChange={(next) => set(Number(next))}
          />
        </div>
      ))}
      <div className={css['size']}>
        <span className={css['label']}>{words.activation[locale]}</span>
        <Choice
          name={words.activation[locale]}
          options={activations.map((id) => ({ value: id, label: <Sym of={functionNames[id]} /> }))}
          value={activation}
          onChange={(next) => state.set({ activation: activations.find((id) => id === next) ?? 'sigmoid' })}
        />
      </div>
    </div>
  );
}
