import { describe, expect, it } from 'vitest';

import { mutationsOfForm } from './testing/mutations-of-form.ts';
import { mutationsOfWords } from './testing/mutations-of-words.ts';
import { compile, goodLesson } from './testing/sample-lesson.ts';

const mutations = [...mutationsOfWords, ...mutationsOfForm];

function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  return at < 0 ? -1 : text.slice(0, at).split('\n').length;
}

describe('a good lesson', () => {
  it('has no problems', async () => {
    const { problems } = await compile(goodLesson);
    expect(problems).toEqual([]);
  });
});

describe('a lesson with one thing wrong', () => {
  it.each(mutations)('is refused for $name, at its line', async ({ from, to, check, at }) => {
    const changed = goodLesson.replace(from, () => to);
    expect(changed).not.toBe(goodLesson);
    const { problems } = await compile(changed, 'published');
    const places = problems.map((problem) => ({ check: problem.check, line: problem.line }));
    expect(places).toContainEqual({ check, line: lineOf(changed, at) });
  });

  it('names every problem, not only the first', async () => {
    const changed = mutations
      .filter(({ name }) => ['a wrong derivative', 'straight quotes in Chinese', 'an unknown prop'].includes(name))
      .reduce((text, { from, to }) => text.replace(from, () => to), goodLesson);
    const { problems } = await compile(changed);
    // Without its x the figure starts elsewhere than both texts say: two more tags.
    expect(problems.map(({ check }) => check)).toEqual(
      'equation equation tag tag tag punctuation punctuation'.split(' '),
    );
  });

  it('quotes both partners', async () => {
    const { problems } = await compile(goodLesson.replace('共有 2 个因子', '共有 3 个因子'));
    const [english, chinese] = problems[0]?.excerpts ?? [];
    expect(english).toContain('There are 2 factors');
    expect(chinese).toContain('共有 3 个因子');
  });
});
