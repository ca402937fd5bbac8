/** The texts to copy, from the one expression and its derivative. */
import { differentiate, toTex, variables } from '../../autodiff/index.ts';
import type { LabFunction } from './function.ts';
import { pythonBody, pythonName } from './python.ts';

export interface Text {
  /** What it is called in every language. */
  readonly name: string;
  readonly text: string;
}

/** Longer formulas are cut short: nobody sets them. */
const maxLength = 20_000;

export function textsOf({ expr, names }: LabFunction, by: string): readonly Text[] {
  const slope = differentiate(expr, by);
  const [f, slopeTex] = [toTex(expr, { maxLength }), toTex(slope, { maxLength })];
  const quotient = names.length > 1 ? `\\frac{\\partial f}{\\partial ${by}}` : `\\frac{df}{d${by}}`;
  const inputs = variables(expr).map(pythonName).join(', ') || pythonName(by);
  const define = (name: string, lines: readonly string[]) =>
    [`def ${name}(${inputs}):`, ...lines.map((line) => `    ${line}`)].join('\n');
  return [
    { name: 'TeX', text: `f = ${f}\n${quotient} = ${slopeTex}` },
    { name: 'LaTeX', text: `\\begin{align*}\n  f &= ${f} \\\\\n  ${quotient} &= ${slopeTex}\n\\end{align*}` },
    {
      name: 'Python',
      text: ['import math', '', define('f', pythonBody(expr)), '', define(`df_d${by}`, pythonBody(slope)), ''].join(
        '\n',
      ),
    },
  ];
}
