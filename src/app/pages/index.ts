/** Every page of the book. Each stands once for each language; what is not listed here does not exist. */
import { lessons } from '../../lessons/index.ts';
import { widgets } from '../../widgets/index.ts';
import { contentsPage } from './ContentsPage.tsx';
import { embedPage } from './EmbedPage.tsx';
import { formulasPage } from './formulas/FormulasPage.tsx';
import { galleryPage } from './GalleryPage.tsx';
import { glossaryPage } from './GlossaryPage.tsx';
import { labPage } from './LabPage.tsx';
import { lessonPage } from './lesson-page.tsx';
import type { Page } from './page.ts';

export const pages: readonly Page[] = [
  contentsPage,
  ...lessons.map(lessonPage),
  glossaryPage,
  formulasPage,
  labPage,
  galleryPage,
  ...Object.values(widgets).map(embedPage),
];
