/** The lines of a derivation: each an equation with the rule that gives it; parts of the function stand further in. */
import { memo, useState } from 'react';

import type { Expr } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  lawInBoth,
  Notated,
  Scroller,
  texInBoth,
  textWithPending,
  Typeset,
  usePrerendered,
  type BothNotations,
} from '../../ui/index.ts';
import type { ChainNames, Line, Work } from './model.ts';
import { leftOut, words } from './words.ts';
import css from './Lines.module.css';

export interface LinesProps {
  readonly work: Work;
  readonly shown: number;
  /** Ids for the nodes of the function, where its parts are linked. */
  readonly ids?: Ids;
}

type Ids = ReadonlyMap<Expr, string> | undefined;

export const Lines = memo(function Lines({ work, shown, ids }: LinesProps) {
  const locale = useLocale();
  // What the page brought along stands in it, hidden or not; what comes later is made when it is shown.
  const prerendered = usePrerendered();
  const [standing] = useState(prerendered);
  const { lines, left } = work;
  const done = shown === lines.length;
  return (
    <>
      <ol className={css['lines']} aria-label={words.lines[locale]} hidden={shown === 0}>
        {lines.map((line, i) => (
          <li
            key={line.id}
            className={css['line']}
            data-step={line.id}
            data-now={i === shown - 1}
            data-law={line.isLaw}
            data-depth={Math.min(line.depth, 4)}
            hidden={i >= shown}
          >
            {(standing || i < shown) && <Told line={line} ids={ids} />}
          </li>
        ))}
      </ol>
      {left > 0 && done && <p className={css['left']}>{leftOut(left)[locale]}</p>}
      <p className={css['result']} hidden={!done}>
        {(standing || done) && <Result work={work} ids={ids} />}
      </p>
    </>
  );
});

/** One line: what is written, and why. */
const Told = memo(function Told({ line: { sides, rule, chain }, ids }: { line: Line; ids: Ids }) {
  const locale = useLocale();
  return (
    <>
      <Equation sides={sides} ids={ids} />
      <span className={css['why']}>
        <span className={css['rule']}>{rule.name[locale]}</span>
        <Scroller className={css['law']}>
          <Notated tex={large(lawInBoth(rule))} text={rule.name[locale]} />
        </Scroller>
        {chain && <Names chain={chain} ids={ids} />}
      </span>
    </>
  );
});

/** Outer and inner function of a composite function, each by its name. */
function Names({ chain: { outer, inner, letter }, ids }: { chain: ChainNames; ids: Ids }) {
  const locale = useLocale();
  const innerTex = texInBoth(inner, withIds(ids)).leibniz;
  return (
    <span className={css['names']}>
      <span>
        {words.outer[locale]} <Typeset tex={texInBoth(outer).leibniz} text={textWithPending(outer)} />
      </span>
      <span>
        {words.inner[locale]} <Typeset tex={`${letter} = ${innerTex}`} text={`${letter} = ${textWithPending(inner)}`} />
      </span>
    </span>
  );
}

const places = ['first', 'second', 'third'];

/** The sides of an equation; each but the first carries its sign, so that a narrow page breaks before it. */
function Equation({ sides, ids }: { sides: readonly Expr[]; ids: Ids }) {
  const only = sides.length === 1;
  return (
    <Scroller className={css['equation']}>
      {sides.map((side, i) => (
        <Side key={places[i]} side={side} ids={ids} signed={only || i > 0} />
      ))}
    </Scroller>
  );
}

/** Longer formulas are cut short. */
const maxLength = 1500;
/** Marks take room in the TeX, not on the page. */
const markedLength = 12_000;

function withIds(ids: Ids) {
  return ids ? { ids, maxLength: markedLength } : { maxLength };
}

function Side({ side, ids, signed }: { side: Expr; ids: Ids; signed: boolean }) {
  const tex = large(texInBoth(side, withIds(ids)), signed ? '{} = ' : '');
  const text = textWithPending(side);
  return <Notated tex={tex} text={signed ? `= ${text}` : text} />;
}

/** With fractions as large as in a formula on a line of its own. */
function large({ leibniz, prime }: BothNotations, start = ''): BothNotations {
  return { leibniz: `\\displaystyle ${start}${leibniz}`, prime: `\\displaystyle ${start}${prime}` };
}

function Result({ work: { question, result }, ids }: { work: Work; ids: Ids }) {
  const locale = useLocale();
  return (
    <>
      <span className={css['rule']}>{words.result[locale]}</span>
      <Scroller className={css['equation']}>
        <Side side={question} ids={ids} signed={false} />
        <Side side={result} ids={ids} signed />
      </Scroller>
    </>
  );
}
