export { checkLessons, freezeIds } from './check.ts';
export { lessonPlugins } from './plugin.ts';
export { formatProblem } from './problem.ts';
