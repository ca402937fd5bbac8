/** The heading of a step: what is done, without numbers. */
import type { Localized } from '../../locale/index.ts';
import type { StepperReading } from './model.ts';
import { derivativeName } from './spoken-names.ts';

export function happening({ frame, mode, computation, products }: StepperReading): Localized {
  const { output } = computation;
  if (frame === undefined) {
    if (mode === 'values') return { en: 'The inputs are given. Step on to compute.', zh: '输入已给定，请逐步计算。' };
    if (mode === 'reverse') {
      return {
        en: 'All values are known. Now the derivatives, from the output back to the inputs.',
        zh: '各个值都已算出。现在求导数：从输出往回，一直到输入。',
      };
    }
    return {
      en: 'The derivative of the chosen input with respect to itself is $1$, that of any other input is $0$.',
      zh: '所选输入对自身的导数是 $1$，其他输入对它的导数是 $0$。',
    };
  }
  const name = marked(frame.node.name);
  switch (frame.kind) {
    case 'value':
      return { en: `Compute ${name}.`, zh: `计算 ${name}。` };
    case 'dual':
      return products.length > 1
        ? {
            en: `Compute ${name}, and its derivative: multiply along each path, then add.`,
            zh: `计算 ${name} 和它的导数：沿每条路径相乘，再相加。`,
          }
        : {
            en: `Compute ${name}, and its derivative: the local derivative times what has come so far.`,
            zh: `计算 ${name} 和它的导数：局部导数乘以前面传来的导数。`,
          };
    case 'seed':
      return {
        en: `Start at the output: ${marked(output.name)} changes as fast as itself.`,
        zh: `从输出开始：${marked(output.name)} 对自身的导数是 $1$。`,
      };
    case 'sum':
      return {
        en: `All contributions to ${marked(derivativeName(computation, output.name, frame.node.name))} are here: add them.`,
        zh: `${marked(derivativeName(computation, output.name, frame.node.name))} 的各份贡献都到齐了：相加。`,
      };
    case 'edge':
    default:
      return {
        en: `From ${marked(frame.link.to.name)} back to ${name}: multiply by the local derivative.`,
        zh: `从 ${marked(frame.link.to.name)} 往回到 ${name}：乘以局部导数。`,
      };
  }
}

/** A word on the node of the step where its op has a kink or a vertical tangent just there. */
export function kinks({ frame, troubles, mode }: StepperReading): Localized | undefined {
  if (frame === undefined || mode === 'values') return undefined;
  const node = frame.kind === 'edge' ? frame.link.to : frame.node;
  const trouble = troubles.get(node.id);
  const name = marked(node.name);
  switch (trouble) {
    case 'kink':
      return {
        en: `${name} is at a kink, where it is not differentiable; the number shown is the convention that programs use.`,
        zh: `${name} 恰好在折点，此处不可导；显示的是程序约定的取值。`,
      };
    case 'jump':
      return {
        en: `${name} is at a jump, where it is not differentiable; the number shown is the convention that programs use.`,
        zh: `${name} 恰好在跳跃处，此处不可导；显示的是程序约定的取值。`,
      };
    case 'vertical':
      return {
        en: `The slope of ${name} is not finite here: the derivative does not exist.`,
        zh: `${name} 在此处的斜率不是有限数：导数不存在。`,
      };
    case 'edge':
      return {
        en: `${name} is at the end of its domain: there is at most a slope on one side.`,
        zh: `${name} 恰好在定义域的端点，此处至多只有单侧导数。`,
      };
    default:
      return undefined;
  }
}

/** A name as a part of a sentence that is set (`Sentence`). */
function marked(name: string): string {
  return `$${name}$`;
}
