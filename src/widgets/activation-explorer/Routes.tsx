/** The derivations, uncovered line by line; beside each line its number at x, which is the same for all of them. */
import { memo, useMemo, type ReactNode } from 'react';

import { compile, type Expr } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import { derive, Formula, forNumbers, pace, Readout, Sentence, Sym, type Reading as Shown } from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { sigmoidEnd, sigmoidRoutes, tanhRoute, type Line, type Route } from './routes.ts';
import { sigmoidLines, tanhLines, type ExplorerState } from './widget.ts';
import { words } from './words.ts';
import css from './Lens.module.css';

type State = WidgetState<ExplorerState>;

/** σ′ by both routes, and where they meet. */
export const SigmoidRoutes = memo(function SigmoidRoutes({ state }: { state: State }) {
  const locale = useLocale();
  const line = usePart(state, (now) => now.line);
  const [power, quotient] = sigmoidRoutes;
  const apart = power.lines.length;
  return (
    <div className={css['lens']}>
      <Steps line={line} most={sigmoidLines} onLine={(next) => state.set({ line: next })} />
      <div className={css['routes']}>
        <OneRoute route={power} sign="σ'(x)" state={state} line={line} />
        <OneRoute route={quotient} sign="σ'(x)" state={state} line={line} />
        {line > apart && (
          <div className={css['meeting']}>
            <p className={css['title']}>{words.both[locale]}</p>
            <Lines lines={sigmoidEnd.slice(0, line - apart)} sign="σ'(x)" state={state} />
          </div>
        )}
      </div>
      {line > 1 && (
        <p className={css['note']}>
          <Sentence of={words.same[locale]} />
        </p>
      )}
    </div>
  );
});

/** tanh′ from the formula at the end of the way. */
export const TanhRoute = memo(function TanhRoute({ state }: { state: State }) {
  const locale = useLocale();
  const line = usePart(state, (now) => now.tanhLine);
  return (
    <>
      <Steps line={line} most={tanhLines} onLine={(next) => state.set({ tanhLine: next })} />
      <div className={css['routes']}>
        <OneRoute route={tanhRoute} sign="tanh'(x)" state={state} line={line} />
      </div>
      {line > 1 && (
        <p className={css['note']}>
          <Sentence of={words.same[locale]} />
        </p>
      )}
    </>
  );
});

interface StepsProps {
  readonly line: number;
  readonly most: number;
  readonly onLine: (line: number) => void;
}

function Steps({ line, most, onLine }: StepsProps) {
  const locale = useLocale();
  return (
    <div className={css['steps']}>
      <button type="button" disabled={line === 1} onClick={() => onLine(line - 1)}>
        {words.back[locale]}
      </button>
      <button type="button" disabled={line === most} onClick={() => onLine(line + 1)}>
        {words.next[locale]}
      </button>
      <span className={css['place']}>
        {line} / {most}
      </span>
    </div>
  );
}

interface OneRouteProps {
  readonly route: Route;
  readonly sign: string;
  readonly state: State;
  readonly line: number;
}

function OneRoute({ route, sign, state, line }: OneRouteProps) {
  const locale = useLocale();
  return (
    <div className={css['route']}>
      <p className={css['title']}>
        <Sentence of={route.title[locale]} />
      </p>
      <Lines lines={route.lines.slice(0, line)} sign={sign} state={state} />
    </div>
  );
}

function Lines({ lines, sign, state }: { lines: readonly Line[]; sign: string; state: State }) {
  const locale = useLocale();
  return (
    <ol className={css['lines']} aria-live="polite">
      {lines.map(({ tex, text, why, expr }) => (
        <li key={text}>
          <span className={css['why']}>
            <Sentence of={why[locale]} />
          </span>
          <span className={css['line']}>
            {expr === undefined ? <Sym of={sign.replace("'", '')} /> : <Sym of={sign} />} <Sym of="=" />{' '}
            <Formula tex={tex} text={text} atOnce={lines.length > 1} />
          </span>
          {expr && <LineValue expr={expr} state={state} />}
        </li>
      ))}
    </ol>
  );
}

function LineValue({ expr, state }: { expr: Expr; state: State }): ReactNode {
  const value = useMemo(() => {
    const tape = compile(expr, ['x']);
    const inputs = new Float64Array(1);
    const out = new Float64Array(1);
    return derive(pace(state, forNumbers), ({ x }): Shown => {
      inputs[0] = x;
      return { value: tape.gradientAt(inputs, out) };
    });
  }, [expr, state]);
  return <Readout quantity="line-value" of={value} hue="derivative" />;
}
