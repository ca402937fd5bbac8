/** From σ to tanh: the way, its three moves, the formula of the moment, and what it says about the derivative. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  derive,
  evenScale,
  forNumbers,
  pace,
  PlayButton,
  Readout,
  Sentence,
  Slider,
  Sym,
  useLive,
  type Live,
  type Reading as Shown,
} from '../../ui/index.ts';
import type { WidgetState } from '../widget-state.ts';
import { morphCurve, morphText, shapeAt } from './morph.ts';
import { TanhRoute } from './Routes.tsx';
import { useWalk } from './walk.ts';
import { wayLength, type ExplorerState } from './widget.ts';
import { moves, words } from './words.ts';
import css from './Lens.module.css';

const scale = evenScale(0, wayLength, 0.1);

export const Morph = memo(function Morph({ state }: { state: WidgetState<ExplorerState> }) {
  const locale = useLocale();
  const walk = useWalk(state);
  const parts = useMemo(() => {
    const shape = derive(state, ({ way }) => way);
    const paced = pace(state, forNumbers);
    return {
      way: shape,
      text: derive(shape, (way) => morphText(shapeAt(way))),
      move: derive(shape, (way) => Math.ceil(way)),
      value: derive(paced, ({ x, way }): Shown => ({ value: morphCurve(shapeAt(way)).value(x) })),
      slope: derive(paced, ({ x, way }): Shown => ({ value: morphCurve(shapeAt(way)).slope(x) })),
    };
  }, [state]);
  return (
    <div className={css['lens']}>
      <div className={css['row']}>
        <PlayButton playing={walk.playing} onClick={walk.toggle} name={words.play[locale]} stop={words.stop[locale]}>
          <Sym of="σ → tanh" />
        </PlayButton>
        <div className={css['grow']}>
          <Slider
            label={words.stage[locale]}
            name={words.way[locale]}
            value={parts.way}
            onChange={(way) => state.set({ way })}
            scale={scale}
            format={(way) => way.toFixed(2)}
            hue="input"
          />
        </div>
      </div>
      <Moves at={parts.move} />
      <p className={css['row']}>
        <MorphFormula text={parts.text} />
        <Readout inline quantity="value" about="morph" label={<Sym of="y" />} of={parts.value} hue="value" />
        <Readout inline quantity="derivative" about="morph" label={<Sym of="y'" />} of={parts.slope} hue="derivative" />
      </p>
      <TanhRoute state={state} />
    </div>
  );
});

/** The three moves, the one under way marked. */
function Moves({ at }: { at: Live<number> }) {
  const locale = useLocale();
  const current = useLive(at);
  return (
    <ol className={css['moves']}>
      {moves.map((move, i) => (
        <li
          key={move.en}
          aria-current={i + 1 === current ? 'step' : undefined}
          data-done={i < current ? '' : undefined}
        >
          <Sentence of={move[locale]} />
        </li>
      ))}
    </ol>
  );
}

function MorphFormula({ text }: { text: Live<string> }) {
  const now = useLive(text);
  return (
    <span className={css['formula']}>
      <Sym of={`y = ${now}`} />
    </span>
  );
}
