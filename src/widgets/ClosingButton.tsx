/** Lets the step of a widget's state go to 0, and stops it on the way; how it goes is in `closing.ts`. */
import { useLocale } from '../state/index.ts';
import { PlayButton, Sym } from '../ui/index.ts';
import { useClosing, type WithStep } from './closing.ts';

const stop = { en: 'Stop', zh: '停止' };

export interface ClosingButtonProps {
  readonly state: WithStep;
  /** Where a step that is small already starts again. */
  readonly from: number;
  /** What the step is called in formulas. */
  readonly letter?: string;
}

export function ClosingButton({ state, from, letter = 'h' }: ClosingButtonProps) {
  const locale = useLocale();
  const { playing, toggle } = useClosing(state, from);
  const plain = letter.replaceAll(' ', '');
  const name = { en: `${plain} → 0: let ${plain} go to 0`, zh: `${plain} → 0：让 ${plain} 趋于 0` };
  return (
    <PlayButton playing={playing} onClick={toggle} name={name[locale]} stop={stop[locale]}>
      <Sym of={`${letter} → 0`} />
    </PlayButton>
  );
}
