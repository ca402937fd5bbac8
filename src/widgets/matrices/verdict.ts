/** What becomes of a formula for a gradient, and why, as a sentence with its names marked (`MatrixSentence`). */
import type { Localized } from '../../locale/index.ts';
import type { Factor, Product, Shape, Target, Verdict } from '../../practice/index.ts';
import { labelOf, plainLabel, type Base, type Naming } from './names.ts';

/** The quantity whose shape a gradient has. */
const quantities: Readonly<Record<Target, Base>> = { da: 'a', dz: 'z', dW: 'W', db: 'b', dx: 'x' };

/** @param of the formula that is judged: a product, or one matrix */
export function verdictText(verdict: Verdict, target: Target, of: Product | Factor, naming: Naming): Localized {
  const name = (matrix: Factor | Base | Target) => `$${plainLabel(labelOf(matrix, naming))}$`;
  switch (verdict.kind) {
    case 'right':
      return {
        en: `Right: every entry equals the derivative of the loss that backpropagation finds for it.`,
        zh: `正确：每个元素都等于反向传播求出的相应偏导数。`,
      };
    case 'no-product': {
      if (typeof of === 'string') throw new Error('One matrix alone always exists.');
      const [left, right] = [name(of.left), name(of.right)];
      const [a, b] = [size(verdict.left), size(verdict.right)];
      if (of.sign === 'elementwise') {
        return {
          en: `${left} is ${a} and ${right} is ${b}: ⊙ needs two matrices of the same shape.`,
          zh: `${left} 是 ${a} 矩阵，${right} 是 ${b} 矩阵：⊙ 要求两个矩阵形状相同。`,
        };
      }
      return {
        en: `${left} is ${a} and ${right} is ${b}: a row of the first has ${entries(verdict.left.columns)}, a column of the second has ${verdict.right.rows}. They cannot be multiplied.`,
        zh: `${left} 是 ${a} 矩阵，${right} 是 ${b} 矩阵：前者每行有 ${verdict.left.columns} 个元素，后者每列有 ${verdict.right.rows} 个，不能相乘。`,
      };
    }
    case 'wrong-shape': {
      const [have, want] = [
        size({ rows: verdict.result.length, columns: verdict.result[0]?.length ?? 0 }),
        size(verdict.wanted),
      ];
      const [gradient, quantity] = [name(target), name(quantities[target])];
      const transpose: Localized = verdict.isTranspose
        ? { en: ' It is the transpose of what is asked for.', zh: '它恰好是所求矩阵的转置。' }
        : { en: '', zh: '' };
      if (typeof of === 'string') {
        return {
          en: `${name(of)} is ${have}, and ${gradient} must have the shape of ${quantity}, ${want}.${transpose.en}`,
          zh: `${name(of)} 是 ${have} 矩阵，而 ${gradient} 必须与 ${quantity} 形状相同，即 ${want}。${transpose.zh}`,
        };
      }
      return {
        en: `The product exists, but it is ${have}, and ${gradient} must have the shape of ${quantity}, ${want}.${transpose.en}`,
        zh: `可以相乘，但结果是 ${have} 矩阵，而 ${gradient} 必须与 ${quantity} 形状相同，即 ${want}。${transpose.zh}`,
      };
    }
    case 'wrong-numbers':
      return {
        en: `All shapes fit, and the result is wrong all the same: ${verdict.count} of its entries ${verdict.count === 1 ? 'differs' : 'differ'} from the derivatives (they are marked). Shapes that fit prove nothing.`,
        zh: `形状处处对得上，结果却是错的：有 ${verdict.count} 个元素与相应的偏导数不同（已标出）。形状对得上说明不了什么。`,
      };
    case 'by-chance':
    default:
      return {
        en: `The numbers agree, but only for these sizes or these numbers. Change them: this is not the rule.`,
        zh: `结果碰巧一致，但只对这样的大小或这样的数成立。换一组试试：这不是一般的法则。`,
      };
  }
}

/** A shape in words: 2 × 3. */
export function size({ rows, columns }: Shape): string {
  return `${rows} × ${columns}`;
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
