/** The question before a step: the reader types a number or a formula, and is told what is missing. */
import { useId, useState, type FormEvent, type RefObject } from 'react';

import type { Localized } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import { Button, explain, Sym, TextField } from '../../ui/index.ts';
import type { Frame } from './computation.ts';
import type { StepperReading } from './model.ts';
import { judge, questionOf, type Judgement, type Slip } from './predict.ts';
import { derivativeName, spokenDerivative, spokenName } from './spoken-names.ts';
import { words } from './words.ts';
import css from './Side.module.css';

interface Judged {
  readonly judgement: Judgement;
  /** What is wrong with a text that cannot be read: it comes a little later. */
  readonly sentence?: Localized;
}

export interface PredictProps {
  readonly now: StepperReading;
  /** Where the answer is typed. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** After a right answer: to the next step. */
  readonly onGo: () => void;
}

export function Predict({ now, field, onGo }: PredictProps) {
  const locale = useLocale();
  const input = useId();
  const message = useId();
  const [text, setText] = useState('');
  const [judged, setJudged] = useState<Judged>();
  const question = questionOf(now);
  if (question === undefined) return null;
  const { computation } = now;
  const { over, under, through } = question.ask;
  const asked = under === undefined ? over : derivativeName(computation, over, under);

  function check(event: FormEvent) {
    event.preventDefault();
    if (question !== undefined) void say(judge(text, question, now));
  }

  async function say(judgement: Judgement) {
    const latest: Judged = { judgement };
    setJudged(latest);
    if (judgement.kind !== 'unreadable') return;
    const sentence = await explain(judgement.error, text, []);
    setJudged((current) => (current === latest ? { judgement, sentence } : current));
  }

  const way = through === undefined ? '' : ` ${words.through[locale]} ${spokenName(through)}`;
  const told = judged === undefined ? undefined : (judged.sentence ?? verdict(judged.judgement, now));
  return (
    <form className={css['predict']} onSubmit={check}>
      <label htmlFor={input}>
        <Sym of={asked} />{' '}
        {through !== undefined && (
          <span>
            {words.through[locale]} <Sym of={through} />{' '}
          </span>
        )}
        <Sym of="=" />
      </label>
      <TextField
        ref={field}
        id={input}
        className={css['answer']}
        value={text}
        maxLength={200}
        aria-label={`${under === undefined ? spokenName(over) : spokenDerivative(computation, over, under)}${way} = ? ${words.answer[locale]}`}
        aria-describedby={told === undefined ? undefined : message}
        autoCapitalize="off"
        enterKeyHint="done"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" className={css['check']}>
        {words.check[locale]}
      </button>
      {judged?.judgement.kind === 'right' && (
        <Button rank="first" onClick={onGo}>
          {words.on[locale]}
        </Button>
      )}
      {told !== undefined && (
        <p id={message} className={css['told']} role="status" data-kind={judged?.judgement.kind}>
          {told[locale]}
        </p>
      )}
    </form>
  );
}

function verdict(judgement: Judgement, now: StepperReading): Localized | undefined {
  switch (judgement.kind) {
    case 'right':
      return judgement.isFormula
        ? { en: 'Right: your formula is the same function.', zh: '正确：你的式子与答案是同一个函数。' }
        : { en: 'Right.', zh: '正确。' };
    case 'sign':
      return { en: 'Right but for the sign.', zh: '只差正负号。' };
    case 'empty':
      return { en: 'Type a number or a formula first.', zh: '请先填写数或式子。' };
    case 'unreadable':
      return undefined;
    case 'slip':
      return slipped(judgement.slip, now);
    case 'wrong':
    default:
      return now.next && notYet[now.next.kind];
  }
}

/** What leads to the answer, by what is asked for. */
const notYet: Readonly<Record<Frame['kind'], Localized>> = {
  value: {
    en: 'Not yet. Put the numbers of the inputs into the operation of this node.',
    zh: '还不对。把各输入的值代入该节点的运算。',
  },
  seed: {
    en: 'Not yet. How fast does the output change with itself?',
    zh: '还不对。想一想：输出对它自身的导数是多少？',
  },
  edge: {
    en: 'Not yet. Multiply the derivative at the head of the arrow by the local derivative of this step.',
    zh: '还不对。用箭头终点处的导数，乘以这一步的局部导数。',
  },
  sum: {
    en: 'Not yet. Add the contributions of all paths.',
    zh: '还不对。把各条路径的贡献加起来。',
  },
  dual: {
    en: 'Not yet. Multiply each local derivative by the derivative of its input, and add.',
    zh: '还不对。把每个局部导数乘以相应输入的导数，再相加。',
  },
};

function slipped({ kind, over, under }: Slip, { computation }: StepperReading): Localized {
  const d = spokenDerivative(computation, over, under);
  switch (kind) {
    case 'no-arrived':
      return {
        en: `That is the local derivative alone. The factor ${d} is missing.`,
        zh: `这只是局部导数，漏乘了因子 ${d}。`,
      };
    case 'no-local':
      return { en: `The local derivative ${d} is missing as a factor.`, zh: `漏乘了局部导数 ${d}。` };
    case 'no-inner':
      return {
        en: `That is the outer derivative alone. The inner derivative ${d} is missing as a factor.`,
        zh: `这只是外层函数的导数，漏乘了内层函数的导数 ${d}。`,
      };
    case 'added':
      return { en: 'Along a path the factors are multiplied, not added.', zh: '沿一条路径，因子要相乘，不是相加。' };
    case 'multiplied':
      return { en: 'The contributions of the paths are added, not multiplied.', zh: '各路径的贡献要相加，不是相乘。' };
    case 'one-path':
      return {
        en: `That is the path through ${spokenName(over)} alone. Another path is missing.`,
        zh: `这只是经过 ${spokenName(over)} 的一条路径，还漏了别的路径。`,
      };
    case 'outer-at-input':
    default:
      return {
        en: `The outer derivative ${d} must be taken at the inner value ${spokenName(under)}, not at the input itself.`,
        zh: `外层函数的导数 ${d} 要在内层函数的值 ${spokenName(under)} 处计算，不是在输入处。`,
      };
  }
}
