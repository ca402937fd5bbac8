import { cp, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { lessonPlugins } from './plugin.ts';
import { frontmatter } from './testing/sample-lesson.ts';

let root = '';

/** A project of two lessons and a glossary. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lessons-'));
  await mkdir(join(root, 'content/lessons'), { recursive: true });
  await cp('content/glossary.ts', join(root, 'content/glossary.ts'));
  await writeFile(
    join(root, 'entry.js'),
    "export * as one from './content/lessons/01-one.mdx'; export * as two from './content/lessons/02-two.mdx';",
  );
});

afterAll(() => rm(root, { recursive: true }));

/** Builds the project with these two lessons. */
async function buildWith(one: string, two: string): Promise<string> {
  await writeFile(join(root, 'content/lessons/01-one.mdx'), `${frontmatter}\n${one}\n`);
  await writeFile(join(root, 'content/lessons/02-two.mdx'), `${frontmatter}\n${two}\n`);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [lessonPlugins()],
    build: {
      write: false,
      minify: false,
      lib: { entry: 'entry.js', formats: ['es'] },
      rolldownOptions: { external: /^react/ },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return output && 'output' in output ? output.output[0].code : '';
}

describe('lessons in a build', () => {
  it('become modules that link to each other', async () => {
    const code = await buildWith(
      '## Part\n\n## 部分\n\nOn.\n\n好。',
      'See [there](lesson:one#part).\n\n见[那里](lesson:one#part)。',
    );
    expect(code).toContain('../one/#part');
  });

  it('fail it with the problems of all lessons at once', async () => {
    const broken = buildWith('Alone.', 'See [there](lesson:one#part).\n\n见[那里](lesson:one#part)。');
    await expect(broken).rejects.toThrow(/01-one\.mdx:10:1 pair[\s\S]*02-two\.mdx:10:5 links/);
  });
});
