/** What just happened, in symbols and numbers: the products along the paths, their sum, and the question before the next step. */
import { memo, use, useMemo, useRef } from 'react';

import { apply, variable } from '../../autodiff/index.ts';
import type { Localized } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  pace,
  Pinned,
  Readout,
  rounded,
  Sentence,
  still,
  Sym,
  useHandOn,
  useLive,
  type Hue,
  type Live,
} from '../../ui/index.ts';
import { decimalsOf, readingOf } from '../results.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { written, type Frame, type StepperNode } from './computation.ts';
import { happening, kinks } from './happening.ts';
import { Following } from './following.ts';
import type { StepperReading } from './model.ts';
import { indexed } from './names.ts';
import { Predict } from './Predict.tsx';
import type { Product } from './products.ts';
import { derivativeName } from './spoken-names.ts';
import type { ChainStepperState } from './widget.ts';
import { words } from './words.ts';
import css from './Side.module.css';

interface SideProps {
  readonly state: WidgetState<ChainStepperState>;
  readonly reading: Live<StepperReading>;
}

export const Side = memo(function Side({ state, reading }: SideProps) {
  const locale = useLocale();
  const following = use(Following);
  const now = useLive(useMemo(() => pace(reading, following), [reading, following]));
  const predict = usePart(state, (one) => one.predict);
  const kink = kinks(now);
  const what = useRef<HTMLParagraphElement>(null);
  const answer = useRef<HTMLInputElement>(null);
  // Who has answered goes on to the next question, or to what the last step did.
  const handOn = useHandOn(() => answer.current ?? what.current, now.step);

  function goOn() {
    handOn();
    state.set({ step: now.step + 1 });
  }

  return (
    <Pinned by={reading}>
      <div className={css['side']}>
        <p ref={what} className={css['what']} tabIndex={-1}>
          <Sentence of={happening(now)[locale]} />
        </p>
        {now.frame !== undefined && <Happened now={now} frame={now.frame} />}
        {kink !== undefined && (
          <p className={css['note']}>
            <Sentence of={kink[locale]} />
          </p>
        )}
        {now.mode === 'reverse' && Number.isNaN(now.known.values.get(now.computation.output.id)) && (
          <p className={css['note']}>{words.noOutput[locale]}</p>
        )}
        {predict && (
          <Predict key={`${now.mode} ${now.step} ${now.computation.text}`} now={now} field={answer} onGo={goOn} />
        )}
      </div>
    </Pinned>
  );
});

function Happened({ now, frame }: { now: StepperReading; frame: Frame }) {
  const locale = useLocale();
  const { node } = frame;
  const { computation, by, products, known } = now;
  const hasValue = frame.kind === 'value' || frame.kind === 'dual';
  const whole =
    frame.kind === 'dual'
      ? derivativeName(computation, node.name, indexed(by))
      : derivativeName(computation, computation.output.name, node.name);
  const slope = frame.kind === 'dual' ? known.tangents : known.adjoints;
  const isShared = node.uses.length > 1 && frame.kind !== 'dual';
  const isSummed = frame.kind === 'sum' || (frame.kind === 'dual' && products.length > 1);
  return (
    <div className={css['lines']}>
      {hasValue && (
        <p className={css['line']}>
          <Sym of={`${node.name}${node.face === node.name ? '' : ` = ${node.face}`}${putIn(node, known.values)}`} />
          <Amount quantity="result" value={known.values.get(node.id)} hue="value" />
        </p>
      )}
      {frame.kind === 'dual' && products.length === 0 && (
        <p className={css['note']}>
          <Sentence of={words.independent[locale]} />
        </p>
      )}
      {products.map((product, i) => (
        <Path
          key={placeKey(i)}
          product={product}
          whole={i === 0 ? whole : ''}
          now={now}
          isPart={isShared || isSummed}
        />
      ))}
      {isShared && !isSummed && products.length < node.uses.length && products.length > 0 && (
        <p className={css['note']}>{words.more[locale]}</p>
      )}
      {(isSummed || frame.kind === 'seed') && (
        <p className={css['line']} data-sum="">
          {isSummed && <span className={css['word']}>{words.sum[locale]}</span>}
          <Sym of={whole} />
          <Amount quantity="sum" value={slope.get(node.id)} hue="derivative" />
        </p>
      )}
    </div>
  );
}

/** A path goes on from that of the step before: it keeps its place, and the factors that stay are not drawn again. */
function placeKey(i: number): string {
  return `path ${i + 1}`;
}

/** The op with the numbers in place of its arguments. */
function putIn({ expr, inputs }: StepperNode, values: ReadonlyMap<string, number>): string {
  if (expr.kind !== 'op') return '';
  let relation = '=';
  const args = expr.args.map((arg, i) => {
    const link = inputs.find(({ position }) => position === i);
    if (link === undefined) return arg;
    const value = values.get(link.from.id) ?? NaN;
    const shown = rounded(value, { decimals: decimalsOf(value), trim: true });
    if (shown.relation === '≈') relation = '≈';
    return variable(/^\d+(\.\d+)?$/.test(shown.text) ? shown.text : `(${shown.text})`);
  });
  return args.some((arg) => arg.kind === 'variable' && /[^\d.()\u2212]/.test(arg.name))
    ? ''
    : ` ${relation} ${written(apply(expr.op, ...args))}`;
}

interface PathProps {
  readonly product: Product;
  readonly whole: string;
  readonly now: StepperReading;
  /** Whether it is one of several, to be added. */
  readonly isPart: boolean;
}

/** The factors of one path side by side: what each is, its formula, its number. */
function Path({ product, whole, now, isPart }: PathProps) {
  const { computation } = now;
  return (
    <div
      className={css['path']}
      data-now={now.frame?.kind === 'edge' && now.frame.link === product.link ? '' : undefined}
    >
      <span className={css['whole']}>
        {whole === '' ? <span className={css['plus']}>+</span> : <Sym of={`${whole} =`} />}
      </span>
      {product.factors.map(({ over, under, value, link }, i) => (
        <span
          key={`${over}/${under}${link?.position ?? ''}`}
          className={css['factor']}
          data-last={link === product.link ? '' : undefined}
        >
          {i > 0 && <span className={css['times']}>·</span>}
          <span className={css['stack']}>
            <span className={css['symbol']}>
              <Sym of={derivativeName(computation, over, under)} />
            </span>
            {link !== undefined && <Sym of={link.text} />}
            <Amount quantity="factor" value={value} hue="derivative" />
          </span>
        </span>
      ))}
      {product.factors.length > 1 || isPart ? (
        <span className={css['made']}>
          <Amount
            quantity={isPart ? 'contribution' : 'product'}
            about={product.link.id}
            value={product.result}
            hue="derivative"
          />
        </span>
      ) : null}
    </div>
  );
}

interface AmountProps {
  readonly quantity: string;
  readonly about?: string;
  readonly value: number | undefined;
  readonly hue: Hue;
}

function Amount({ quantity, about, value = NaN, hue }: AmountProps) {
  const said: Localized = words.noSlope;
  return (
    <Readout
      quantity={quantity}
      {...(about !== undefined && { about })}
      of={still({ ...readingOf(value), ...(hue === 'derivative' && { words: said }) })}
      hue={hue}
      inline
    />
  );
}
