/** The specimen of the look: every colour with its meaning, both text faces, formulas, a listing, a table, a note. */
import type { Localized } from '../../locale/index.ts';
import { TypesetFormula } from '../../lessons/index.ts';
import { Sym, Words } from '../../ui/index.ts';

const say = {
  title: { en: 'Specimen of the look', zh: '版式样张' },
  colours: { en: 'Colours by meaning', zh: '颜色与含义' },
  text: { en: 'Text', zh: '正文' },
  formulas: { en: 'Formulas', zh: '公式' },
  code: { en: 'Code', zh: '代码' },
  table: { en: 'Table', zh: '表格' },
  note: { en: 'A note', zh: '注' },
} satisfies Record<string, Localized>;

const colours: readonly (readonly [token: string, meaning: Localized])[] = [
  ['value', { en: 'value, function', zh: '函数值、函数' }],
  ['derivative', { en: 'derivative, slope, the way back', zh: '导数、斜率、反向传播' }],
  ['input', { en: 'input, what you can drag', zh: '输入、可以拖动的量' }],
  ['output', { en: 'output', zh: '输出' }],
  ['error', { en: 'error', zh: '错误' }],
  ['ink', { en: 'text', zh: '正文文字' }],
  ['soft', { en: 'second voice', zh: '次要文字' }],
];

const prose: Localized = {
  en: 'The derivative is a slope meter, not a map: it tells how steep the ground is here and which way is up. To go down we step against the gradient, then measure again.',
  zh: '导数更像脚下的坡度计，而不是地图：它只告诉我们此处有多陡、哪边是上坡。要下山，就沿梯度的反方向迈一小步，再重新测量。',
};

const formulas = [
  String.raw`\frac{dy}{dx} = \der{f'(\inp{g(x)})} \cdot \der{g'(x)}`,
  String.raw`\val{\sigma(x)} = \frac{1}{1 + e^{-\inp{x}}}`,
  String.raw`\der{\sigma'(x)} = \sigma(x)\bigl(1 - \sigma(x)\bigr)`,
  String.raw`\frac{\partial L}{\partial \mathbf{W}} = \frac{\partial L}{\partial \mathbf{z}}\, \mathbf{x}^T`,
];

const code = `def numerical_gradient(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)`;

export function Specimen() {
  return (
    <section id="specimen" className="text specimen">
      <h2>
        <Words of={say.title} />
      </h2>
      <h3>
        <Words of={say.colours} />
      </h3>
      <ul className="swatches">
        {colours.map(([token, meaning]) => (
          <li key={token}>
            <span className="swatch" style={{ background: `var(--${token})` }} />
            <span style={{ color: `var(--${token})` }}>
              <Words of={meaning} />
            </span>
          </li>
        ))}
      </ul>
      <h3>
        <Words of={say.text} />
      </h3>
      <div className="pair" data-block="">
        <p lang="en">{prose.en}</p>
        <p lang="zh-CN">{prose.zh}</p>
      </div>
      <h3>
        <Words of={say.formulas} />
      </h3>
      {formulas.map((tex) => (
        <TypesetFormula key={tex} tex={tex} />
      ))}
      <h3>
        <Words of={say.code} />
      </h3>
      <pre>
        <code>{code}</code>
      </pre>
      <h3>
        <Words of={say.table} />
      </h3>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Sym of="f" />
              </th>
              <th scope="col">
                <Sym of="f'" />
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                <Sym of="sin~x" />
              </td>
              <td>
                <Sym of="cos~x" />
              </td>
            </tr>
            <tr>
              <td>
                <Sym of="cos~x" />
              </td>
              <td>
                <Sym of="−sin~x" />
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      <aside className="aside note">
        <p className="label">
          <Words of={say.note} />
        </p>
        <div className="pair" data-block="">
          <p lang="en">{prose.en}</p>
          <p lang="zh-CN">{prose.zh}</p>
        </div>
      </aside>
    </section>
  );
}
