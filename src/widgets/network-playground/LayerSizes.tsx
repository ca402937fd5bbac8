/** How large the gradient is in each layer, as bars on a scale by powers of ten: where it vanishes, nothing is learned. */
import { memo, useMemo, useRef } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, forNumbers, pace, Readout, useFollow, type Live } from '../../ui/index.ts';
import type { Reading, Trainer } from './trainer.ts';
import { layerName, words } from './words.ts';
import css from './View.module.css';

/** The ends of the scale, as powers of ten. */
const [low, high] = [-6, 0];

export const LayerSizes = memo(function LayerSizes({ trainer, layers }: { trainer: Trainer; layers: number }) {
  const locale = useLocale();
  const paced = useMemo(() => pace(trainer.reading, forNumbers), [trainer]);
  const count = layers + 1;
  return (
    <div className={css['sizes']}>
      <p className={css['about']}>{words.sizes[locale]}</p>
      {Array.from({ length: count }, (_, index) => (
        <Layer
          key={index}
          name={layerName(index, count)[locale]}
          about={aboutOf(index, count)}
          index={index}
          reading={trainer.reading}
          paced={paced}
        />
      ))}
      <p className={css['scale']} aria-hidden="true">
        {[-6, -4, -2, 0].map((power) => (
          <span key={power}>
            {power === 0 ? (
              '1'
            ) : (
              <>
                10<sup>−{-power}</sup>
              </>
            )}
          </span>
        ))}
      </p>
    </div>
  );
});

interface LayerProps {
  readonly name: string;
  readonly about: string;
  readonly index: number;
  readonly reading: Live<Reading>;
  readonly paced: Live<Reading>;
}

function Layer({ name, about, index, reading, paced }: LayerProps) {
  const bar = useRef<HTMLSpanElement>(null);
  const share = useMemo(() => derive(reading, ({ sizes }) => shareOf(sizes[index])), [reading, index]);
  const number = useMemo(
    () =>
      derive(paced, ({ sizes, diverged }) => {
        const value = sizes[index] ?? NaN;
        return diverged ? { value: NaN, words: words.tooLarge } : { value, decimals: decimalsFor(value) };
      }),
    [paced, index],
  );
  useFollow(share, (now) => {
    if (bar.current !== null) bar.current.style.scale = `${now} 1`;
  });
  return (
    <div className={css['layer']}>
      <span>{name}</span>
      <span className={css['track']}>
        <span ref={bar} className={css['bar']} style={{ scale: `${share.first} 1` }} />
      </span>
      <Readout quantity="gradient-size" about={about} of={number} hue="derivative" />
    </div>
  );
}

/** For scripts: `layer-1`, `layer-2` …, `output`. */
function aboutOf(index: number, count: number): string {
  return index === count - 1 ? 'output' : `layer-${index + 1}`;
}

/** How much of the track a size fills. */
function shareOf(size = NaN): number {
  const share = (Math.log10(size) - low) / (high - low);
  return Number.isNaN(share) ? 0 : Math.round(1000 * Math.min(1, Math.max(0, share))) / 1000;
}

/** Two digits that count; what is smaller than a ten-thousandth is written with a power of ten anyway. */
function decimalsFor(size: number): number {
  return Math.min(6, Math.max(2, 1 - Math.floor(Math.log10(size))));
}
