/** Builds the book: lessons through `src/mdx`, pages through `scripts/prerender.ts`, islands by React. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { lessonPlugins } from './src/mdx/index.ts';
import { slimFormulaFonts } from './scripts/katex-fonts.ts';
import { prerender } from './scripts/prerender.ts';

export default defineConfig({
  base: process.env['BASE'] ?? '/',
  plugins: [lessonPlugins(), react(), prerender()],
  css: { postcss: { plugins: [slimFormulaFonts()] } },
  build: {
    target: 'es2022',
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
