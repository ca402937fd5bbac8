/** What comes of a run: how far Python has been fetched, what the program writes, and how it ended. */
import { useLocale } from '../../state/index.ts';
import { hintOn } from './hints.ts';
import { longestOutput } from './protocol.ts';
import { busy, type Phase, type Run } from './useRun.ts';
import { words } from './words.ts';
import css from './View.module.css';

const said: Readonly<Partial<Record<Phase, keyof typeof words>>> = {
  loading: 'loading',
  starting: 'starting',
  running: 'running',
  stopped: 'stopped',
  'time-up': 'timeUp',
  unavailable: 'unavailable',
};

export function Outcome({ run: { phase, share, output, traceback, reason } }: { run: Run }) {
  const locale = useLocale();
  if (phase === 'idle') return null;
  const key = traceback === undefined ? said[phase] : 'failed';
  const isSilent = phase === 'ended' && output === '' && traceback === undefined;
  const isBad = traceback !== undefined || phase === 'time-up' || phase === 'unavailable';
  const answer = traceback ?? reason;
  const hint = traceback === undefined ? undefined : hintOn(traceback);
  return (
    <div className={css['outcome']} data-phase={phase}>
      {busy.has(phase) && (
        <progress
          className={css['progress']}
          aria-label={words.loading[locale]}
          {...(phase === 'loading' && { value: share, max: 1 })}
        />
      )}
      {output !== '' && <Written name={words.output[locale]} text={output} />}
      {output.length > longestOutput && <p className={css['status']}>{words.cut[locale]}</p>}
      <p className={css['status']} data-bad={isBad ? '' : undefined} role="status">
        {key !== undefined && words[key][locale]}
        {phase === 'loading' && ` ${Math.round(100 * share)} %`}
        {isSilent && words.noOutput[locale]}
      </p>
      {answer !== undefined && <Written name={words.traceback[locale]} text={answer} bad />}
      <p className={css['hinted']} aria-live="polite">
        {hint?.[locale]}
      </p>
    </div>
  );
}

interface WrittenProps {
  readonly name: string;
  readonly text: string;
  readonly bad?: boolean;
}

/** A text as a program writes it. It scrolls, so the keyboard must reach it. */
function Written({ name, text, bad = false }: WrittenProps) {
  const region = { role: 'region', tabIndex: 0, 'aria-label': name };
  return (
    <pre className={css['output']} data-bad={bad ? '' : undefined} {...region}>
      {text}
    </pre>
  );
}
