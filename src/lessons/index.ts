/** How content becomes a page. Server only: no lesson's text is in any script. */
export { lessons } from './catalogue.ts';
export { Island } from './Island.tsx';
export type { Lesson } from './lesson.ts';
export { LessonPage } from './LessonPage.tsx';
export { Phrases } from './Phrases.tsx';
export { TypesetFormula } from './TypesetFormula.tsx';
export { typesetOnce } from './typesetOnce.ts';
