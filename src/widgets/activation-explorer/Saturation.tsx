/** What n layers make of the slope: the product of n equal factors f′(x), layer by layer, beside the best that can be. */
import { memo, useMemo, useRef } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  derive,
  evenScale,
  forNumbers,
  pace,
  Readout,
  Sentence,
  Slider,
  Sym,
  useFollow,
  type Live,
  type Reading as Shown,
} from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { activation } from './activations.ts';
import { frontOf } from './front.ts';
import { chainOf, type Chained } from './model.ts';
import { mostLayers, type ExplorerState } from './widget.ts';
import { words } from './words.ts';
import css from './Saturation.module.css';

const scale = evenScale(1, mostLayers, 1);

export const Saturation = memo(function Saturation({ state }: { state: WidgetState<ExplorerState> }) {
  const locale = useLocale();
  const layers = usePart(state, (now) => now.layers);
  const front = usePart(state, frontOf);
  const parts = useMemo(() => {
    const chain = derive(state, (now) => chainOf(frontOf(now), now, now.layers));
    const paced = pace(chain, forNumbers);
    return {
      chain,
      layers: derive(state, (now) => now.layers),
      count: derive(state, (now): Shown => ({ value: now.layers, trim: true })),
      product: derive(paced, ({ product }): Shown => ({ value: product, decimals: decimalsFor(product), trim: true })),
      best: derive(paced, ({ best }): Shown => ({ value: best, decimals: decimalsFor(best), trim: true })),
    };
  }, [state]);
  const slope = `${activation(front).letter}'(x)`;
  return (
    <div className={css['saturation']}>
      <Slider
        label={<Sym of="n" />}
        name={words.layers[locale]}
        value={parts.layers}
        onChange={(n) => state.set({ layers: Math.round(n) })}
        scale={scale}
        format={(n) => String(Math.round(n))}
        hue="input"
      />
      <Bars chain={parts.chain} layers={layers} name={words.bars[locale]} />
      <p className={css['product']}>
        <Readout inline quantity="layers" label={<Sym of="n" />} of={parts.count} hue="input" />
        <Readout
          inline
          quantity="product"
          label={
            <>
              <Sentence of={words.product[locale]} /> <Sym of={slope} />
            </>
          }
          of={parts.product}
          hue="derivative"
        />
        <Readout inline quantity="best-product" label={words.best[locale]} of={parts.best} hue="derivative" />
      </p>
      <p className={css['note']}>{words.weights[locale]}</p>
    </div>
  );
});

/** A bar for what came in and one after each layer, as high as what is left; an outline where it is at best. */
function Bars({ chain, layers, name }: { chain: Live<Chained>; layers: number; name: string }) {
  const row = useRef<HTMLDivElement>(null);
  useFollow(chain, ({ factor, best }) => {
    const root = best ** (1 / layers);
    for (const [k, cell] of [...(row.current?.children ?? [])].entries()) {
      if (!(cell instanceof HTMLElement)) continue;
      cell.style.setProperty('--left', share(Math.abs(factor) ** k));
      cell.style.setProperty('--best', share(root ** k));
    }
  });
  const { factor, best } = chain.first;
  const root = best ** (1 / layers);
  return (
    <div ref={row} className={css['bars']} role="img" aria-label={name}>
      {Array.from({ length: layers + 1 }, (_, k) => {
        const style: Readonly<Record<`--${string}`, string>> = {
          '--left': share(Math.abs(factor) ** k),
          '--best': share(root ** k),
        };
        return (
          <span key={k} className={css['cell']} style={style}>
            <span className={css['most']} />
            <span className={css['bar']} />
            <span className={css['count']}>{k}</span>
          </span>
        );
      })}
    </div>
  );
}

/** Decimals for three digits that count, as in 0.000977; smaller numbers are written with a power of ten. */
function decimalsFor(value: number): number {
  const size = Math.abs(value);
  return size < 1e-4 || size >= 1 ? 3 : 2 - Math.floor(Math.log10(size));
}

/** A height between nothing and the whole. */
function share(part: number): string {
  return `${Math.round(1e4 * Math.min(1, part)) / 100}%`;
}
