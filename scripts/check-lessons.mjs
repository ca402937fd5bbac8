// Checks the lessons and prints every problem with its place: node scripts/check-lessons.mjs [part of a file name …]
// With --freeze it then writes down the ids of all lessons as published (content/frozen-ids.json).
import { runnerImport } from 'vite';

import { root } from './root.mjs';

const options = process.argv.slice(2);
const { module } = await runnerImport(`${root}/src/mdx/index.ts`, { root, configFile: false, logLevel: 'error' });
if (options.includes('--freeze')) await module.freezeIds(root);
const only = options.filter((option) => !option.startsWith('--'));
const { problems, lessons } = await module.checkLessons(root, only);

for (const problem of problems) console.error(module.formatProblem(problem));
for (const { file, meta } of lessons) {
  for (const { line, reason, tex } of meta.unchecked) console.log(`${file}:${line} unchecked (${reason}): ${tex}`);
}
console.log(`${lessons.length} lessons, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
