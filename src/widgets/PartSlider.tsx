/** A slider for one number of a widget's state: it follows that part, and sets it. */
import { useMemo } from 'react';

import { plainNumber, type Localized } from '../locale/index.ts';
import { useLocale } from '../state/index.ts';
import { derive, Slider, Sym, type Live, type SliderProps } from '../ui/index.ts';

/** A state with a number under this name. */
interface WithNumber<K extends string> extends Live<Readonly<Record<K, number>>> {
  readonly set: (patch: Record<K, number>) => void;
}

export interface PartSliderProps<K extends string> extends Pick<SliderProps, 'scale' | 'field' | 'refuse' | 'hue'> {
  readonly state: WithNumber<K>;
  readonly part: K;
  /** What it is called in formulas, where that is not the name of the part. */
  readonly letter?: string;
  /** The same for readers who do not see it, with what it means. */
  readonly name: Localized;
  readonly format?: SliderProps['format'];
}

export function PartSlider<K extends string>(props: PartSliderProps<K>) {
  const { state, part, letter = part, name, format = plainNumber, hue = 'input', ...track } = props;
  const locale = useLocale();
  const value = useMemo(() => derive(state, (now) => now[part]), [state, part]);
  return (
    <Slider
      label={<Sym of={letter} />}
      name={name[locale]}
      value={value}
      onChange={(next) => state.set({ [part]: next } as Record<K, number>)}
      format={format}
      hue={hue}
      {...track}
    />
  );
}
