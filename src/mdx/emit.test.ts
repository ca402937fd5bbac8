import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import { describe, expect, it } from 'vitest';

import { compileLesson } from './compile.ts';
import type { LessonModule, WidgetPlace } from './module.ts';
import { frontmatter, goodLesson, surroundings } from './testing/sample-lesson.ts';

/** Compiles a lesson and runs its module as a page would. */
async function load(source: string): Promise<LessonModule> {
  const { code, problems } = await compileLesson('content/lessons/04-sample.mdx', source, surroundings);
  expect(problems).toEqual([]);
  const url = `data:text/javascript,${encodeURIComponent(code.replace(/^import .*jsx-runtime.*$/m, runtimeImport))}`;
  Object.assign(globalThis, { runtimeOfTest: runtime });
  return import(/* @vite-ignore */ url);
}

const runtimeImport = 'const { Fragment: _Fragment, jsx: _jsx, jsxs: _jsxs } = globalThis.runtimeOfTest;';

const Widget: ComponentType<WidgetPlace> = ({ name, instance, props }) =>
  createElement('figure', { 'data-widget': name, 'data-instance': instance }, JSON.stringify(props));

async function html(passage: string): Promise<string> {
  const { default: Lesson } = await load(`${frontmatter}\n${passage}\n`);
  return renderToStaticMarkup(createElement(Lesson, { components: { Widget } })).replaceAll('\n', '');
}

function mark(text: string): string {
  return `<a class="term" data-term="derivative" href="../../glossary/#derivative">${text}</a>`;
}

describe('the page of a lesson', () => {
  it('has a pair of paragraphs as one block', async () => {
    expect(await html('## Part\n\n## 部分\n\nOne.\n\n一。')).toContain(
      '<div class="pair" id="part.1" data-block=""><p lang="en">One.</p><p lang="zh-CN">一。</p></div>',
    );
  });

  it('has the two headings of a pair as one element', async () => {
    expect(await html('## 2.1 Power rule\n\n## 2.1 幂函数')).toBe(
      '<h2 id="power-rule" data-block=""><span lang="en">2.1 Power rule</span><span lang="zh-CN">2.1 幂函数</span></h2>',
    );
  });

  it('has a shared heading once', async () => {
    expect(await html('### ReLU {/* same in both */}')).toBe('<h3 id="relu" data-block="">ReLU</h3>');
  });

  it('has both halves of an item in it', async () => {
    expect(await html('- One.\n\n  一。')).toBe(
      '<ul><li><div class="pair" id="start.1" data-block=""><p lang="en">One.</p><p lang="zh-CN">一。</p></div></li></ul>',
    );
  });

  it('keeps the parts of a long item blocks of their own', async () => {
    const page = await html('1. One.\n\n   一。\n\n   $$x$$');
    expect(page).toContain('<ol><li><div class="pair" id="start.1"');
    expect(page).toContain('<div class="formula" id="start.2" data-block="">');
  });

  it('has a quote of pairs', async () => {
    expect(await html('> One.\n>\n> 一。')).toContain('<blockquote><div class="pair"');
  });

  it('merges tables cell by cell, equal cells once', async () => {
    const page = await html('| A | $x$ |\n| --- | --- |\n| ReLU | one |\n\n| 甲 | $x$ |\n| --- | --- |\n| ReLU | 一 |');
    expect(page).toContain(
      '<th scope="col"><span class="cell"><span lang="en">A</span><span lang="zh-CN">甲</span></span></th>',
    );
    expect(page).toContain(
      '<td>ReLU</td><td><span class="cell"><span lang="en">one</span><span lang="zh-CN">一</span></span></td>',
    );
  });

  it('has a formula once, with MathML beside it and colours by class', async () => {
    const page = await html('$$\\val{x} = \\val{x}$$');
    expect(page.match(/class="formula"/g)).toHaveLength(1);
    expect(page).toContain('<math xmlns=');
    expect(page).toContain('enclosing formula-value');
  });

  it('has a formula with words as a pair', async () => {
    const page = await html('$$1 = 1 \\text{ always}$$\n\n$$1 = 1 \\text{恒成立}$$');
    expect(page).toContain('<div class="formula" lang="en">');
    expect(page).toContain('<div class="formula" lang="zh-CN">');
  });

  it('keeps a short formula and the mark behind it on one line', async () => {
    expect(await html('See $x$, then.\n\n见 $x$，再看。')).toMatch(
      /<span class="short"><span class="math short"><span class="katex">.*?<\/span>,<\/span> then\./,
    );
  });

  it('keeps the number of a lesson on the line of its word', async () => {
    const page = await html('See lesson 4.\n\n见第 4 课。');
    expect(page).toContain('See lesson\u00a04.');
    expect(page).toContain('见第\u00a04\u00a0课。');
  });

  it('breaks a formula sooner in Chinese, whose lines are justified', async () => {
    const page = await html('As $1 + 2 + 3 + 4 + 5 = 15$ says.\n\n正如 $1 + 2 + 3 + 4 + 5 = 15$ 所说。');
    expect(page).toMatch(/As <span class="math short">/);
    expect(page).toMatch(/正如 <span class="math">/);
  });

  it('keeps room for the mark behind a long formula at its end', async () => {
    const long = '$1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 = 45$';
    expect(await html(`See ${long}.\n\n见 ${long}。`)).toMatch(/<\/span><span class="mark">\.<\/span><\/p>/);
  });

  it('keeps a letter, its number to drag and the mark behind it on one line', async () => {
    const given = '$x$\u00a0=\u00a0<Scrub of="one" set="x" min={-2} max={2} step={0.1}>-1</Scrub>';
    expect(await html(`<LittlePlot id="one" f="x" x={-1} />\n\nAt ${given}, now.\n\n在 ${given}，现在。`)).toMatch(
      /<span class="short"><span class="math short">.*?<\/span>\u00a0=\u00a0<span class="scrub"[^>]*>−1<\/span>,<\/span> now\./,
    );
  });

  it('highlights code by classes, without colours of its own', async () => {
    const page = await html('~~~python\nreturn 1  # one\n~~~');
    expect(page).toContain('<span class="code-keyword">return</span>');
    expect(page).toContain('<span class="code-comment"># one</span>');
    expect(page).not.toContain('style="color');
  });

  it('leaves a place for each widget, with its props as they were written', async () => {
    expect(await html('<LittlePlot id="one" f="x" view={[-1, 2.5]} />')).toBe(
      '<div class="widget" id="one" data-block=""><figure data-widget="little-plot" data-instance="sample/one">' +
        '{&quot;f&quot;:&quot;x&quot;,&quot;view&quot;:[-1,2.5]}</figure></div>',
    );
  });

  it('marks a term on its first use in each language, never in headings and links', async () => {
    const page = await html(
      '## Derivative\n\n## 导数\n\nSee [derivative](#derivative). The derivative is a derivative.\n\n见[导数](#derivative)。导数就是导数。',
    );
    expect(page).toContain(`The ${mark('derivative')} is a derivative.`);
    expect(page).toContain(`。${mark('导数')}就是导数。`);
    expect(page.match(/class="term"/g)).toHaveLength(2);
  });

  it('says the language of a term in the other language', async () => {
    expect(await html('It is <Term id="derivative">导数</Term>, derivative.\n\n是导数。')).toContain(
      'href="../../glossary/#derivative" lang="zh-CN">导数</a>, derivative.',
    );
  });

  it('turns straight quotes in English', async () => {
    expect(await html("It's \"so\" ('no').\n\n如此。")).toContain('It’s “so” (‘no’).');
  });

  it('joins the lines of a Chinese paragraph without a space', async () => {
    expect(await html('One\ntwo.\n\n一\n二。')).toContain('<p lang="en">One two.</p><p lang="zh-CN">一二。</p>');
  });

  it('prints a computed value with its full precision beside the digits', async () => {
    expect(
      await html('About <Value of="-x/3" at={2} digits={3} />.\n\n约 <Value of="-x/3" at={2} digits={3} />。'),
    ).toContain('<data class="value" value="-0.6666666666666666">−0.667</data>');
  });

  it('leaves the numbers and words joined to a figure as plain text that says where they belong', async () => {
    const figure = '<LittlePlot id="one" f="x" x={-1} />';
    const scrub = '<Scrub of="one" set="x" min={-2} max={2} step={0.1}>-1</Scrub>';
    const page = await html(
      `${figure}\n\nAt ${scrub}: <Point of="one" at="secant tangent">two "lines"</Point>.\n\n在 ${scrub} 处：<Point of="one" at="secant tangent">两条线</Point>。`,
    );
    expect(page).toContain(
      'At <span class="short"><span class="scrub" style="--room:4ch" data-scrub="sample/one" data-set="x" data-min="-2" data-max="2" data-step="0.1" data-value="-1">−1</span>:</span> ',
    );
    expect(page).toContain('<span class="point" data-point="sample/one" data-at="secant tangent">两条线</span>。');
    expect(page).toContain('two “lines”</span>.');
  });

  it('makes links relative, so that they keep the language', async () => {
    const page = await html(
      '[a](lesson:networks#two-layers) [b](page:contents)\n\n[甲](lesson:networks#two-layers) [乙](page:contents)',
    );
    expect(page).toContain('<a href="../networks/#two-layers">a</a> <a href="../../">b</a>');
  });
});

describe('the exports of a lesson', () => {
  it('tell the page what it needs', async () => {
    const { frontmatter: matter, toc, terms, meta } = await load(goodLesson);
    expect(matter.title).toEqual({ en: 'The chain rule', zh: '链式法则' });
    expect(toc.map(({ id, level }) => [id, level])).toEqual([
      ['two-links', 2],
      ['numbers', 2],
      ['leaky-relu', 3],
    ]);
    expect(toc[0]?.text).toEqual({ en: '4.1 Two links', zh: '4.1 两环' });
    expect(terms).toEqual(['derivative', 'chain-rule', 'gradient', 'gradient-descent', 'slope']);
    expect(meta.widgets).toEqual([
      {
        tag: 'LittlePlot',
        widget: 'little-plot',
        id: 'cube-of-square',
        instance: 'sample/cube-of-square',
        props: { f: '(x^2+1)^3', x: 1 },
        line: 46,
      },
    ]);
    expect(meta.ids).toEqual(['two-links', 'cube-of-square', 'numbers', 'leaky-relu']);
    expect(meta.unchecked).toEqual([]);
  });

  it('list the formulas that were not checked, with the reason', async () => {
    const { meta } = await load(`${frontmatter}\n{/* unchecked: a sum */}\n$$s = \\sum_j x_j$$\n`);
    expect(meta.unchecked).toEqual([{ tex: 's = \\sum_j x_j', reason: 'a sum', line: 11 }]);
  });
});
