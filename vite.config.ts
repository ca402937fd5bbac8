/** Builds the book: lessons through `src/mdx`, pages through `scripts/prerender.ts`, islands by React. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { lessonPlugins } from './src/mdx/index.ts';
import { scopedName } from './scripts/scoped-name.ts';
import { formulaStyles } from './scripts/formula-styles.ts';
import { prerender } from './scripts/prerender.ts';
import { python, workerFile } from './scripts/python.ts';
import { views } from './scripts/views.ts';

const figures = Object.keys(views).length;

/**
 * What a page fetches beside its own figures, in few files: React; the stores; what the figures share, which is controls,
 * plots, their styles and what these need of the core; symbolic derivatives, slopes in words and pictures, and motion along a
 * path, which not every figure has.
 */
const chunks = [
  { name: 'preload', test: /preload-helper|src[\\/]app[\\/](said|breath)/ },
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|src[\\/]app[\\/]react-root/ },
  { name: 'state', test: /src[\\/](locale|state)[\\/]|node_modules[\\/](valibot|zustand)[\\/]/ },
  {
    name: 'figure',
    test: /src[\\/]((ui|plot)[\\/](?!Arrow|HeadToTail|MovingCurve|PathPoint|pathLine).*|autodiff[\\/](breaks|numerical|point|tape|scalar-tape|forward-rows|columns|line|limit)|widgets[\\/](closing|fitting|PartSlider|formula-curve|notices|useWidget|widget-state|spoken|contract))\.(tsx?|css)$/,
    minShareCount: Math.ceil(figures / 7),
  },
  {
    name: 'symbolic',
    test: /src[\\/]autodiff[\\/](tidy[\\/]|laws|rules|(standard[\\/])?(differentiate|derive))/,
    minShareCount: 2,
  },
  {
    name: 'slope',
    test: /src[\\/](plot[\\/]SlopeTriangle|widgets[\\/](closing|ClosingButton|notices))/,
    minShareCount: 2,
  },
  { name: 'path', test: /src[\\/]plot[\\/](Arrow|HeadToTail|PathPoint|pathLine)/, minShareCount: 2 },
];

export default defineConfig({
  base: process.env['BASE'] ?? '/',
  plugins: [lessonPlugins(), react(), prerender(), python()],
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: workerFile } } },
  css: { postcss: { plugins: [formulaStyles()] }, modules: { generateScopedName: scopedName } },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
  build: {
    target: 'es2022',
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
