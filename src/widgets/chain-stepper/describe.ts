/** The step as a sentence in both languages: for screen readers when it has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { decimalsOf } from '../results.ts';
import { is, said } from '../spoken.ts';
import { written, type Frame } from './computation.ts';
import type { StepperReading } from './model.ts';
import { spokenDerivative, spokenName } from './spoken-names.ts';

export function describe(reading: StepperReading): Localized {
  const { step, total, frame } = reading;
  const what = frame === undefined ? start(reading) : happened(reading, frame);
  return { en: `Step ${step} of ${total}. ${what.en}`, zh: `第 ${step} 步，共 ${total} 步。${what.zh}` };
}

function start({ mode, computation, env, by }: StepperReading): Localized {
  const point = computation.variables.map((name) => `${spokenName(name)} = ${said(env[name] ?? NaN, 6).en}`);
  const at = { en: point.join(', ') || 'no variables', zh: point.join('，') || '没有变量' };
  const text = plain(written(computation.root));
  if (mode === 'values') {
    return { en: `The inputs of ${text} are given: ${at.en}.`, zh: `${text} 的输入已给定：${at.zh}。` };
  }
  if (mode === 'reverse') {
    return {
      en: `All values of ${text} are known; the derivatives come next, from the output backward.`,
      zh: `${text} 的各个值都已算出；接下来从输出往回求导。`,
    };
  }
  return {
    en: `The inputs of ${text} are given: ${at.en}; the derivative is taken with respect to ${by || 'nothing'}.`,
    zh: `${text} 的输入已给定：${at.zh}；${by === '' ? '不对任何变量求导' : `对 ${by} 求导`}。`,
  };
}

function happened(reading: StepperReading, frame: Frame): Localized {
  const { computation, known, products, by } = reading;
  const { node } = frame;
  const { output } = computation;
  const name = spokenName(node.name);
  const d = spokenDerivative(computation, output.name, node.name);
  switch (frame.kind) {
    case 'value':
    case 'dual': {
      const value = so(known.values.get(node.id));
      const face = node.face === node.name ? name : `${name} = ${plain(node.face)}`;
      const first = Number.isNaN(known.values.get(node.id))
        ? { en: `${face}: undefined.`, zh: `${face}：无定义。` }
        : { en: `${face}: the value ${value.en}.`, zh: `${face}：值${value.zh}。` };
      if (frame.kind === 'value') return first;
      const slope = so(known.tangents.get(node.id));
      const under = computation.nodes.find(({ expr }) => expr.kind === 'variable' && expr.name === by)?.name ?? by;
      const dual = spokenDerivative(computation, node.name, under);
      return { en: `${first.en} ${dual} ${slope.en}.`, zh: `${first.zh}${dual} ${slope.zh}。` };
    }
    case 'seed': {
      const one = so(known.adjoints.get(node.id));
      return {
        en: `Start at the output: ${d} ${one.en}.`,
        zh: `从输出开始：${d} ${one.zh}。`,
      };
    }
    case 'edge': {
      const { link } = frame;
      const local = amount(known.partials.get(link.id));
      const upper = spokenDerivative(computation, output.name, link.to.name);
      const came = amount(known.adjoints.get(link.to.id));
      const gives = amount(known.contributions.get(link.id));
      const between = spokenDerivative(computation, link.to.name, name);
      const role = node.uses.length > 1 ? { en: `a contribution to ${d}`, zh: `${d} 的一份贡献` } : { en: d, zh: d };
      return {
        en: `From ${spokenName(link.to.name)} back to ${name}: ${upper}, ${came.en}, times the local derivative ${between}, ${local.en}, is ${role.en}: ${gives.en}.`,
        zh: `从 ${spokenName(link.to.name)} 回到 ${name}：${upper}（${came.zh}）乘以局部导数 ${between}（${local.zh}），得到 ${role.zh}：${gives.zh}。`,
      };
    }
    case 'sum':
    default: {
      const count = products.length;
      const whole = amount(known.adjoints.get(node.id));
      return {
        en: `${count} contributions have arrived at ${name}; their sum is ${d}: ${whole.en}.`,
        zh: `${name} 收到了 ${count} 份贡献，它们的和就是 ${d}：${whole.zh}。`,
      };
    }
  }
}

/** The same as what is said of a name: "is about 2.718", 约为 2.718. */
function so(value = NaN): Localized {
  return Number.isNaN(value) ? { en: 'is undefined', zh: '无定义' } : is(value);
}

function amount(value = NaN): Localized {
  return Number.isNaN(value) ? { en: 'undefined', zh: '无定义' } : said(value, decimalsOf(value));
}

/** A formula in a sentence. */
function plain(text: string): string {
  return text
    .replaceAll(/_(\d+)/g, (mark) => spokenName(mark))
    .replaceAll('*', '·')
    .replaceAll('-', '−');
}
